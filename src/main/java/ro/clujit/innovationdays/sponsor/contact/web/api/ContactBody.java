package ro.clujit.innovationdays.sponsor.contact.web.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.text.EmailAddress;
import ro.clujit.innovationdays.platform.text.Text;
import ro.clujit.innovationdays.platform.web.Faults;
import ro.clujit.innovationdays.sponsor.contact.Contact;
import ro.clujit.innovationdays.sponsor.contact.ContactTerms;

/** A contact as a program writes one. */
@Schema(name = "ContactBody")
public record ContactBody(
        @Schema(required = true, examples = "Ana Exemplu") String name,

        @Schema(required = true, examples = "ana@example.org")
        String email,

        @Schema(description = "Of their letters; Romanian where it is left out")
        Language language,

        @Schema(description = "Of a new contact: whether a letter with a link welcomes them to the edition")
        boolean welcome) {

    /** @return of no account where there are faults */
    static ContactTerms read(ContactBody body, Faults faults) {
        if (body == null) {
            faults.require("body", null);
            return null;
        }
        faults.requireText("name", body.name(), Contact.LONGEST_NAME);
        String email = Text.line(body.email());
        if (email.isEmpty()) {
            faults.add("email", "is missing");
        } else if (!EmailAddress.isValid(email)) {
            faults.add("email", "is not an address that can be written to");
        }
        return new ContactTerms(Text.line(body.name()), email, body.language() == null ? Language.ro : body.language());
    }
}
