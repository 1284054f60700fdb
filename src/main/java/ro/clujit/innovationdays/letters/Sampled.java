package ro.clujit.innovationdays.letters;

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
}
