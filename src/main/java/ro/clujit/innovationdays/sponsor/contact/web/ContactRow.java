package ro.clujit.innovationdays.sponsor.contact.web;

import java.time.ZoneId;
import java.util.UUID;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.locale.LocalDates;
import ro.clujit.innovationdays.platform.web.Fields;
import ro.clujit.innovationdays.sponsor.contact.Contact;

/**
 * A contact as organisers see them.
 *
 * @param language of their letters
 * @param ended when, in words; empty while they speak for the organisation
 * @param fields of the form that changes them, as it is or as it was sent
 */
public record ContactRow(
        UUID id, String name, String email, Language language, String ended, int version, Fields fields) {

    static ContactRow of(Contact contact, Fields fields, ZoneId zone, Language reader) {
        return new ContactRow(
                contact.id(),
                contact.name(),
                contact.email(),
                contact.language(),
                contact.endedAt()
                        .map(at -> LocalDates.dateTime(at, zone, reader))
                        .orElse(""),
                contact.version(),
                fields);
    }

    static Fields fields(Contact contact) {
        return Fields.blank()
                .put("name", contact.name())
                .put("email", contact.email())
                .put("language", contact.language())
                .put("version", contact.version());
    }
}
