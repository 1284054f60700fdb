package ro.clujit.innovationdays.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class EditionPlanTest {

    private static final LocalDate FIRST = LocalDate.of(2090, 4, 20);
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final LocalTime EVENING = LocalTime.of(18, 0);

    @Test
    void knowsAnAddressAndAMark() {
        assertThat(EditionPlan.isSlug("2027")).isTrue();
        assertThat(EditionPlan.isSlug("2027-cluj")).isTrue();
        assertThat(EditionPlan.isSlug("Cluj 2027")).isFalse();
        assertThat(EditionPlan.isSlug("-2027")).isFalse();
        assertThat(EditionPlan.isSlug("a".repeat(41))).isFalse();
        assertThat(EditionPlan.isMark("CID27")).isTrue();
        assertThat(EditionPlan.isMark("C")).isFalse();
        assertThat(EditionPlan.isMark("CID-7")).isFalse();
    }

    @Test
    void closesAfterItOpensOnASingleDay() {
        assertThat(EditionPlan.isInOrder(FIRST, FIRST, MORNING, EVENING)).isTrue();
        assertThat(EditionPlan.isInOrder(FIRST, FIRST, EVENING, MORNING)).isFalse();
        assertThat(EditionPlan.isInOrder(FIRST, FIRST.plusDays(1), EVENING, MORNING))
                .isTrue();
        assertThat(EditionPlan.isInOrder(null, null, EVENING, MORNING)).isTrue();
        assertThat(EditionPlan.isInOrder(FIRST, FIRST, EVENING, null)).isTrue();
    }

    @Test
    void goesFromDraftToPublishedToArchived() {
        assertThat(EditionState.DRAFT.leadsTo(EditionState.PUBLISHED)).isTrue();
        assertThat(EditionState.DRAFT.leadsTo(EditionState.ARCHIVED)).isFalse();
        assertThat(EditionState.PUBLISHED.leadsTo(EditionState.ARCHIVED)).isTrue();
        assertThat(EditionState.ARCHIVED.leadsTo(EditionState.PUBLISHED))
                .as("archived by mistake")
                .isTrue();
        assertThat(EditionState.ARCHIVED.leadsTo(EditionState.DRAFT))
                .as("its address stays")
                .isFalse();
    }

    @Test
    void keepsItsAddressOnceItIsPublic() {
        var edition = new Edition("2090", "T90", "Nume", "Name", "Cluj-Napoca", ZoneId.of("Europe/Bucharest"));
        edition.readdress("2091");
        edition.publish();
        edition.readdress("2091");
        assertThatThrownBy(() -> edition.readdress("2092")).isInstanceOf(IllegalStateException.class);
        assertThat(edition.slug()).isEqualTo("2091");
    }
}
