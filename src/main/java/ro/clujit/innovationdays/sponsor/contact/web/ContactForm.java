package ro.clujit.innovationdays.sponsor.contact.web;

import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.text.EmailAddress;
import ro.clujit.innovationdays.platform.web.Fields;
import ro.clujit.innovationdays.sponsor.contact.Contact;
import ro.clujit.innovationdays.sponsor.contact.ContactMessages;
import ro.clujit.innovationdays.sponsor.contact.ContactTerms;

/** Reads what an organiser wrote of a contact. */
final class ContactForm {

    private ContactForm() {}

    /** What is wrong stands in the fields, and the terms are then of no account. */
    static ContactTerms read(Fields fields, ContactMessages words) {
        String name = fields.filledIn("name", Contact.LONGEST_NAME, words.fault_name(Contact.LONGEST_NAME));
        if (!EmailAddress.isValid(fields.value("email"))) {
            fields.refuse("email", words.fault_email());
        }
        return new ContactTerms(
                name,
                fields.value("email"),
                Language.of(fields.value("language")).orElse(Language.ro));
    }
}
