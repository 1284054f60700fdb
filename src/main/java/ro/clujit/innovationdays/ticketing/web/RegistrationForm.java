package ro.clujit.innovationdays.ticketing.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.money.Money;
import ro.clujit.innovationdays.platform.text.EmailAddress;
import ro.clujit.innovationdays.ticketing.Attendee;
import ro.clujit.innovationdays.ticketing.Fault;
import ro.clujit.innovationdays.ticketing.Purpose;
import ro.clujit.innovationdays.ticketing.Requested;
import ro.clujit.innovationdays.ticketing.asking.Given;
import ro.clujit.innovationdays.ticketing.asking.web.SentAnswers;

/**
 * The details form: as many people as places, the consents of the one who fills it in, and who that is where they do not
 * come themselves.
 *
 * @param forOthers whether whoever fills it in is none of the people
 * @param contactFaults what is wrong with their name or address, by field
 */
public record RegistrationForm(
        List<AttendeeFields> people,
        Set<Purpose> consents,
        boolean forOthers,
        String contactName,
        String contactEmail,
        Map<String, Fault> contactFaults) {

    private static final int NAME = 100;

    static RegistrationForm empty(List<PlaceView> places, SentAnswers sent) {
        return new RegistrationForm(
                IntStream.rangeClosed(1, places.size())
                        .mapToObj(number -> AttendeeFields.empty(number, places.get(number - 1), sent))
                        .toList(),
                Set.of(),
                false,
                "",
                "",
                Map.of());
    }

    static RegistrationForm read(List<PlaceView> places, DetailsForm form, SentAnswers sent) {
        var read = new RegistrationForm(
                IntStream.rangeClosed(1, places.size())
                        .mapToObj(number -> AttendeeFields.read(number, places.get(number - 1), form, sent))
                        .toList(),
                form.consents(),
                form.isTicked("for-others"),
                form.of("contact-name"),
                form.of("contact-email"),
                new LinkedHashMap<>());
        read.check();
        return read;
    }

    private void check() {
        if (!forOthers) {
            return;
        }
        if (contactName.isEmpty()) {
            contactFaults.put("contact-name", Fault.NAME_MISSING);
        } else if (contactName.length() > NAME) {
            contactFaults.put("contact-name", Fault.NAME_LONG);
        }
        if (contactEmail.isEmpty()) {
            contactFaults.put("contact-email", Fault.EMAIL_MISSING);
        } else if (!EmailAddress.isValid(contactEmail)) {
            contactFaults.put("contact-email", Fault.EMAIL_FORM);
        }
    }

    /** The same without remarks: nothing was sent off yet. */
    RegistrationForm withoutFaults() {
        return with(people.stream().map(AttendeeFields::withoutFaults).toList(), Map.of());
    }

    /** @param number of the person, from 1 */
    RegistrationForm withFault(int number, String field, Fault fault) {
        return with(
                people.stream()
                        .map(person -> person.number() == number ? person.with(field, fault) : person)
                        .toList(),
                contactFaults);
    }

    private RegistrationForm with(List<AttendeeFields> others, Map<String, Fault> ofContact) {
        return new RegistrationForm(others, consents, forOthers, contactName, contactEmail, ofContact);
    }

    public int faults() {
        return contactFaults.size()
                + people.stream()
                        .mapToInt(person ->
                                person.faults().size() + person.asked().faults().size())
                        .sum();
    }

    /** @return null when that field is as it should be */
    public Fault contactFault(String field) {
        return contactFaults.get(field);
    }

    Requested requested(Language language) {
        List<Attendee> attendees = people.stream()
                .map(person -> person.attendee(person.number() == 1 && !forOthers ? consents : Set.of()))
                .toList();
        return new Requested(
                forOthers ? contactName : people.get(0).name(),
                forOthers ? contactEmail : people.get(0).email(),
                attendees,
                language);
    }

    /** What is written down for each person, in their order. */
    List<Map<UUID, Given>> answers() {
        return people.stream().map(person -> person.asked().kept()).toList();
    }

    /** Whether anybody is asked for a file, so that the form is sent as one that has files. */
    public boolean hasFiles() {
        return people.stream().anyMatch(person -> person.place().asked().hasFiles());
    }

    public boolean hasQuestions() {
        return people.stream().anyMatch(person -> !person.asked().fields().isEmpty());
    }

    /** Whether the first person is the one who fills it in. */
    public boolean byThemselves() {
        return !forOthers;
    }

    public boolean hasOthers() {
        return people.size() > 1;
    }

    /** What all of it costs as it is ticked, add-ons included. */
    Money total() {
        Money sum = addOnsTotal();
        for (AttendeeFields person : people) {
            sum = sum.plus(person.place().due());
        }
        return sum;
    }

    Money addOnsTotal() {
        Money sum = Money.nothing(people.get(0).place().due().currency());
        for (AttendeeFields person : people) {
            for (var addOn : person.place().addOns()) {
                sum = person.addOns().contains(addOn.id()) ? sum.plus(addOn.due()) : sum;
            }
        }
        return sum;
    }
}
