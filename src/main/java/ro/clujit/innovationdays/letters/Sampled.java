package ro.clujit.innovationdays.letters;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.mail.ComposedLetter;
import ro.clujit.innovationdays.platform.locale.Language;

/** Shows its letters about somebody made up, as an edition would send them: for an organiser to read beforehand. */
public interface Sampled {

    /** @return one for each form; made without anything in the database but the edition */
    List<Sample> samples(Edition edition, Language language);

    /**
     * A letter about somebody made up.
     *
     * @param form as in {@link Draft#form}
     */
    record Sample(String form, ComposedLetter letter) {}

    /** Whom and what samples are about. */
    static SampleMessages madeUp(Language language) {
        return MessageBundles.get(SampleMessages.class, Localized.Literal.of(language.name()));
    }

    /** An evening so many days before the edition, or before one whose days are not announced. */
    static Instant daysBefore(Edition edition, int days) {
        return edition.startsOn()
                .orElse(LocalDate.of(2030, 10, 15))
                .minusDays(days)
                .atTime(LocalTime.of(18, 0))
                .atZone(edition.zone())
                .toInstant();
    }
}
