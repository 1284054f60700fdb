package ro.clujit.innovationdays.ticketing.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import ro.clujit.innovationdays.ticketing.Attendee;
import ro.clujit.innovationdays.ticketing.Purpose;

/** The details form: as many people as places, and the consents of the one who fills it in. */
public record RegistrationForm(List<AttendeeFields> people, Set<Purpose> consents) {

    static RegistrationForm empty(int places) {
        return new RegistrationForm(
                IntStream.rangeClosed(1, places).mapToObj(AttendeeFields::empty).toList(), Set.of());
    }

    static RegistrationForm read(int places, DetailsForm form) {
        return new RegistrationForm(
                IntStream.rangeClosed(1, places)
                        .mapToObj(number -> AttendeeFields.read(number, form))
                        .toList(),
                form.consents());
    }

    /** The same without remarks: nothing was sent off yet. */
    RegistrationForm withoutFaults() {
        return new RegistrationForm(
                people.stream()
                        .map(p -> new AttendeeFields(
                                p.number(),
                                p.name(),
                                p.email(),
                                p.organisation(),
                                p.jobTitle(),
                                p.audience(),
                                Map.of()))
                        .toList(),
                consents);
    }

    public int faults() {
        return people.stream().mapToInt(person -> person.faults().size()).sum();
    }

    List<Attendee> attendees() {
        return people.stream()
                .map(person -> person.attendee(person.number() == 1 ? consents : Set.of()))
                .toList();
    }

    public boolean hasOthers() {
        return people.size() > 1;
    }
}
