package ro.clujit.innovationdays.ticketing.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import ro.clujit.innovationdays.platform.text.EmailAddress;
import ro.clujit.innovationdays.ticketing.Attendee;
import ro.clujit.innovationdays.ticketing.Audience;
import ro.clujit.innovationdays.ticketing.Fault;
import ro.clujit.innovationdays.ticketing.Purpose;
import ro.clujit.innovationdays.ticketing.asking.web.AskedFields;
import ro.clujit.innovationdays.ticketing.asking.web.SentAnswers;

/**
 * One person's part of the form: what was written, tidied, and what is wrong with it, by field.
 *
 * @param number from 1
 * @param place what they have
 * @param ask whether they are to write it down themselves, so that an address is enough, or nothing at all
 * @param addOns ids of what was ticked
 * @param asked what they answered to the questions of their ticket
 */
public record AttendeeFields(
        int number,
        PlaceView place,
        String name,
        String email,
        String organisation,
        String jobTitle,
        String audience,
        boolean ask,
        Set<UUID> addOns,
        AskedFields asked,
        Map<String, Fault> faults) {

    private static final int NAME = 100;
    private static final int ORGANISATION = 120;
    private static final int JOB_TITLE = 100;

    static AttendeeFields empty(int number, PlaceView place, SentAnswers sent) {
        return new AttendeeFields(
                number,
                place,
                "",
                "",
                "",
                "",
                "",
                false,
                Set.of(),
                AskedFields.of(number, place.asked(), Map.of(), sent),
                Map.of());
    }

    /** A form that asks no questions beyond who they are. */
    static AttendeeFields empty(PlaceView place) {
        return read(place, AskedFields.NONE, field -> "", Map.of());
    }

    /** As {@link #empty(PlaceView)}. */
    static AttendeeFields read(PlaceView place, DetailsForm form) {
        var read = read(place, AskedFields.NONE, form::of, new LinkedHashMap<>());
        read.check();
        return read;
    }

    private static AttendeeFields read(
            PlaceView place, AskedFields asked, UnaryOperator<String> field, Map<String, Fault> faults) {
        return new AttendeeFields(
                1,
                place,
                field.apply("name"),
                field.apply("email"),
                field.apply("organisation"),
                field.apply("job-title"),
                field.apply("audience"),
                false,
                Set.of(),
                asked,
                faults);
    }

    static AttendeeFields read(int number, PlaceView place, DetailsForm form, SentAnswers sent) {
        boolean toBeAsked = number > 1 && form.isTicked("ask-" + number);
        AskedFields asked = AskedFields.read(number, place.asked(), sent);
        var read = new AttendeeFields(
                number,
                place,
                form.of("name", number),
                form.of("email", number),
                form.of("organisation", number),
                form.of("job-title", number),
                form.of("audience", number),
                toBeAsked,
                form.ids("add-on", number),
                // Whoever is asked later answers later.
                toBeAsked ? asked.withoutFaults() : asked,
                new LinkedHashMap<>());
        read.check();
        return read;
    }

    /** As somebody wrote them before. */
    static AttendeeFields of(int number, PlaceView place, Attendee known) {
        return new AttendeeFields(
                number,
                place,
                known.name(),
                known.email(),
                known.organisation(),
                known.jobTitle(),
                known.isToBeAsked() ? "" : known.audience().name(),
                false,
                known.addOns(),
                AskedFields.NONE,
                Map.of());
    }

    private void check() {
        if (name.isEmpty() && !ask) {
            faults.put("name", Fault.NAME_MISSING);
        } else if (name.length() > NAME) {
            faults.put("name", Fault.NAME_LONG);
        }
        if (email.isEmpty() && !ask) {
            faults.put("email", Fault.EMAIL_MISSING);
        } else if (!email.isEmpty() && !EmailAddress.isValid(email)) {
            faults.put("email", Fault.EMAIL_FORM);
        }
        if (organisation.length() > ORGANISATION) {
            faults.put("organisation", Fault.ORGANISATION_LONG);
        }
        if (jobTitle.length() > JOB_TITLE) {
            faults.put("job-title", Fault.JOB_TITLE_LONG);
        }
        if (chosen().isEmpty() && !ask) {
            faults.put("audience", Fault.AUDIENCE_MISSING);
        }
    }

    private Optional<Audience> chosen() {
        return Arrays.stream(Audience.values())
                .filter(known -> known.name().equals(audience))
                .findFirst();
    }

    /** Those that can be chosen: one alone where the ticket is for one. */
    public List<Audience> audiences() {
        return place.audience().map(List::of).orElseGet(() -> List.of(Audience.values()));
    }

    /** @return null when that field is as it should be */
    public Fault fault(String field) {
        return faults.get(field);
    }

    AttendeeFields withoutFaults() {
        return with(asked.withoutFaults(), Map.of());
    }

    AttendeeFields with(String field, Fault fault) {
        Map<String, Fault> all = new LinkedHashMap<>(faults);
        all.put(field, fault);
        return with(asked, all);
    }

    /** The same person with answers to the questions of a ticket that is there already. */
    AttendeeFields answering(AskedFields answers) {
        return with(answers, faults);
    }

    /** How many things are wrong, answers included. */
    public int remarks() {
        return faults.size() + asked.faults().size();
    }

    private AttendeeFields with(AskedFields answers, Map<String, Fault> others) {
        return new AttendeeFields(
                number, place, name, email, organisation, jobTitle, audience, ask, addOns, answers, others);
    }

    Attendee attendee(Set<Purpose> consents) {
        return new Attendee(
                name, email, organisation, jobTitle, chosen().orElse(Audience.OTHER), consents, addOns, ask);
    }
}
