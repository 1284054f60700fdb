package ro.clujit.innovationdays.ticketing.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ro.clujit.innovationdays.platform.text.EmailAddress;
import ro.clujit.innovationdays.platform.text.Text;
import ro.clujit.innovationdays.ticketing.Attendee;
import ro.clujit.innovationdays.ticketing.Audience;
import ro.clujit.innovationdays.ticketing.Fault;
import ro.clujit.innovationdays.ticketing.Purpose;

/**
 * One person's part of the form: what was written, tidied, and what is wrong with it, by field.
 *
 * @param number from 1
 */
public record AttendeeFields(
        int number,
        String name,
        String email,
        String organisation,
        String jobTitle,
        String audience,
        Map<String, Fault> faults) {

    private static final int NAME = 100;
    private static final int ORGANISATION = 120;
    private static final int JOB_TITLE = 100;

    static AttendeeFields empty(int number) {
        return new AttendeeFields(number, "", "", "", "", "", Map.of());
    }

    static AttendeeFields read(int number, DetailsForm form) {
        var read = new AttendeeFields(
                number,
                Text.line(DetailsForm.of(form.name, number)),
                Text.line(DetailsForm.of(form.email, number)),
                Text.line(DetailsForm.of(form.organisation, number)),
                Text.line(DetailsForm.of(form.jobTitle, number)),
                Text.line(DetailsForm.of(form.audience, number)),
                new LinkedHashMap<>());
        read.check();
        return read;
    }

    private void check() {
        if (name.isEmpty()) {
            faults.put("name", Fault.NAME_MISSING);
        } else if (name.length() > NAME) {
            faults.put("name", Fault.NAME_LONG);
        }
        if (email.isEmpty()) {
            faults.put("email", Fault.EMAIL_MISSING);
        } else if (!EmailAddress.isValid(email)) {
            faults.put("email", Fault.EMAIL_FORM);
        }
        if (organisation.length() > ORGANISATION) {
            faults.put("organisation", Fault.ORGANISATION_LONG);
        }
        if (jobTitle.length() > JOB_TITLE) {
            faults.put("job-title", Fault.JOB_TITLE_LONG);
        }
        if (chosen().isEmpty()) {
            faults.put("audience", Fault.AUDIENCE_MISSING);
        }
    }

    private Optional<Audience> chosen() {
        return Arrays.stream(Audience.values())
                .filter(known -> known.name().equals(audience))
                .findFirst();
    }

    /** @return null when that field is as it should be */
    public Fault fault(String field) {
        return faults.get(field);
    }

    Attendee attendee(Set<Purpose> consents) {
        return new Attendee(name, email, organisation, jobTitle, chosen().orElseThrow(), consents);
    }
}
