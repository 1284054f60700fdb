package ro.clujit.innovationdays.programme.web;

import java.util.Optional;
import java.util.Set;
import ro.clujit.innovationdays.platform.locale.Bilingual;
import ro.clujit.innovationdays.platform.text.EmailAddress;
import ro.clujit.innovationdays.platform.web.Fields;
import ro.clujit.innovationdays.programme.DraftingMessages;
import ro.clujit.innovationdays.programme.Speaker;
import ro.clujit.innovationdays.programme.SpeakerDrafting.SpeakerPlan;
import ro.clujit.innovationdays.programme.TextLimits;

/** The form of a speaker. */
final class SpeakerForm {

    static final int NAME = TextLimits.NAME;
    static final int HEADLINE = TextLimits.HEADLINE;
    static final int BIOGRAPHY = TextLimits.BIOGRAPHY;

    /** The fields that keep their lines. */
    static final Set<String> BLOCKS = Set.of("biography-ro", "biography-en");

    private SpeakerForm() {}

    static Fields of(Speaker speaker) {
        Fields fields = Fields.blank()
                .put("name", speaker.name())
                .put("organisation", speaker.organisation())
                .put("email", speaker.email().orElse(""))
                .put("version", speaker.version());
        SessionForm.put("headline", speaker.headline(), fields);
        SessionForm.put("biography", speaker.biography(), fields);
        return fields;
    }

    /** @return empty when something is wrong, which then stands in the fields */
    static Optional<SpeakerPlan> read(Fields fields, DraftingMessages words) {
        String name = fields.filledIn("name", NAME, words.fault_speaker_name(NAME));
        String organisation = fields.line("organisation", NAME, words.fault_long(NAME));
        String email = fields.value("email");
        if (!email.isEmpty() && !EmailAddress.isValid(email)) {
            fields.refuse("email", words.fault_email());
        }
        Bilingual headline = SessionForm.both("headline", HEADLINE, fields, words.fault_long(HEADLINE));
        Bilingual biography = SessionForm.both("biography", BIOGRAPHY, fields, words.fault_long(BIOGRAPHY));
        return fields.isGood()
                ? Optional.of(new SpeakerPlan(name, organisation, email.isEmpty() ? null : email, headline, biography))
                : Optional.empty();
    }
}
