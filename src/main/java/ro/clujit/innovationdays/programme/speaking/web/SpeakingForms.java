package ro.clujit.innovationdays.programme.speaking.web;

import ro.clujit.innovationdays.platform.web.Fields;
import ro.clujit.innovationdays.programme.speaking.Participation;
import ro.clujit.innovationdays.programme.speaking.Profile;

/**
 * The forms of a speaker's own page, as they are or as they were sent.
 *
 * @param answer whether they come
 * @param profile what is said of them
 * @param photograph the picture that they choose
 * @param preview whether to show the profile as the public would see it
 */
public record SpeakingForms(Fields answer, Fields profile, Fields photograph, boolean preview) {

    static SpeakingForms of(Participation participation, Profile profile) {
        return new SpeakingForms(
                Fields.blank().put("attendance", participation.attendance()).put("word", participation.word()),
                ProfileForm.of(profile),
                Fields.blank(),
                false);
    }

    SpeakingForms answered(Fields sent) {
        return new SpeakingForms(sent, profile, photograph, preview);
    }

    SpeakingForms proposed(Fields sent) {
        return new SpeakingForms(answer, sent, photograph, sent.isGood());
    }

    SpeakingForms pictured(Fields sent) {
        return new SpeakingForms(answer, profile, sent, preview);
    }

    /** How many things are wrong in what was sent. */
    public int faults() {
        return answer.faults().size()
                + profile.faults().size()
                + photograph.faults().size();
    }
}
