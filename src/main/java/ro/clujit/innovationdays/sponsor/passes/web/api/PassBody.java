package ro.clujit.innovationdays.sponsor.passes.web.api;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.text.EmailAddress;
import ro.clujit.innovationdays.platform.text.Text;
import ro.clujit.innovationdays.platform.web.Faults;
import ro.clujit.innovationdays.sponsor.contact.Contact;
import ro.clujit.innovationdays.sponsor.passes.Recipient;

/** A pass that a program hands out. */
@Schema(name = "PassBody")
public record PassBody(
        @Schema(description = "The benefit that gives it, from the stock", required = true)
        UUID benefit,

        @Schema(description = "Whom it is for", required = true, examples = "Dan Exemplu")
        String name,

        @Schema(
                description = "They get a letter with the link; left out where the link is passed on otherwise",
                examples = "dan@example.org")
        String email,

        @Schema(description = "Of the letter and of the page that the link leads to; Romanian where it is left out")
        Language language) {

    /** @param benefits that give the sponsorship passes @return of no account where there are faults */
    static Recipient read(PassBody body, List<UUID> benefits, Faults faults) {
        if (body == null) {
            faults.require("body", null);
            return null;
        }
        faults.require("benefit", body.benefit());
        if (body.benefit() != null && !benefits.contains(body.benefit())) {
            faults.add("benefit", "gives this sponsorship no passes");
        }
        faults.requireText("name", body.name(), Contact.LONGEST_NAME);
        String email = Text.line(body.email());
        if (!email.isEmpty() && !EmailAddress.isValid(email)) {
            faults.add("email", "is not an address that can be written to");
        }
        return new Recipient(
                Text.line(body.name()),
                email.isEmpty() ? null : email,
                body.language() == null ? Language.ro : body.language());
    }
}
