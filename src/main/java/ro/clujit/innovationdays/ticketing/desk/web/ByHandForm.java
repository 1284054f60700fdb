package ro.clujit.innovationdays.ticketing.desk.web;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.text.EmailAddress;
import ro.clujit.innovationdays.platform.web.Fields;
import ro.clujit.innovationdays.ticketing.Attendee;
import ro.clujit.innovationdays.ticketing.Audience;
import ro.clujit.innovationdays.ticketing.RegisteringByHand;
import ro.clujit.innovationdays.ticketing.desk.DeskMessages;

/** The form of somebody who is registered by hand. */
final class ByHandForm {

    private static final int NAME = 100;
    private static final int ORGANISATION = 120;
    private static final int JOB_TITLE = 100;

    private ByHandForm() {}

    /** @return empty when something is wrong, which then stands in the fields */
    static Optional<RegisteringByHand.Wanted> read(
            Fields fields, Edition edition, Admissions admissions, DeskMessages words) {
        String name = fields.filledIn("name", NAME, words.fault_name(NAME));
        if (!EmailAddress.isValid(fields.value("email"))) {
            fields.refuse("email", words.fault_email());
        }
        String organisation = fields.line("organisation", ORGANISATION, words.fault_long(ORGANISATION));
        String jobTitle = fields.line("job-title", JOB_TITLE, words.fault_long(JOB_TITLE));
        Optional<Audience> audience = Arrays.stream(Audience.values())
                .filter(one -> one.name().equals(fields.value("audience")))
                .findFirst();
        if (audience.isEmpty()) {
            fields.refuse("audience", words.fault_audience());
        }
        Optional<UUID> type = admissions.chosen(edition, fields.value("type"));
        if (type.isEmpty()) {
            fields.refuse("type", words.fault_type());
        }
        if (!fields.isGood()) {
            return Optional.empty();
        }
        var attendee = new Attendee(
                name, fields.value("email"), organisation, jobTitle, audience.orElseThrow(), Set.of(), Set.of(), false);
        return Optional.of(new RegisteringByHand.Wanted(
                key(fields.value("key")),
                admissions.type(type.orElseThrow()),
                attendee,
                Language.of(fields.value("language")).orElse(Language.ro),
                !fields.value("free").isEmpty()));
    }

    /** A form that lost its key is one that nobody has sent before. */
    private static UUID key(String sent) {
        try {
            return UUID.fromString(sent);
        } catch (IllegalArgumentException e) {
            return UUID.randomUUID();
        }
    }
}
