package ro.clujit.innovationdays.sponsor.lead;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.platform.locale.Bilingual;
import ro.clujit.innovationdays.sponsor.LogoSize;
import ro.clujit.innovationdays.sponsor.Tier;
import ro.clujit.innovationdays.sponsor.TierTerms;

/** For how long leads are kept. */
class LeadTermTest {

    private static final Edition EDITION =
            new Edition("2090", "CID90", "Ediția", "Edition", "Cluj-Napoca", ZoneId.of("Europe/Bucharest"));

    static {
        EDITION.schedule(LocalDate.of(2090, 4, 20), LocalDate.of(2090, 4, 21));
    }

    private static Tier tier(int leadsDays) {
        return new Tier(
                EDITION, "gold", new TierTerms(Bilingual.same("Gold"), true, 1, null, LogoSize.LARGE, 600, leadsDays));
    }

    @Test
    void endsWithTheLastOfTheDaysInTheEditionsZone() {
        assertThat(LeadTerm.end(EDITION, List.of(tier(90)))).contains(Instant.parse("2090-07-20T21:00:00Z"));
        assertThat(LeadTerm.end(EDITION, List.of(tier(0)))).contains(Instant.parse("2090-04-21T21:00:00Z"));
    }

    @Test
    void isTheLongestOfItsTiersAndNinetyDaysWithoutAny() {
        assertThat(LeadTerm.end(EDITION, List.of(tier(7), tier(30), tier(14))))
                .contains(Instant.parse("2090-05-21T21:00:00Z"));
        assertThat(LeadTerm.end(EDITION, List.of())).isEqualTo(LeadTerm.end(EDITION, List.of(tier(90))));
    }

    @Test
    void givesNoLeadsWhereNoTierHasThem() {
        assertThat(LeadTerm.of(EDITION, List.of(tier(90)))).isEmpty();
    }
}
