package ro.clujit.innovationdays.ticketing.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import ro.clujit.innovationdays.platform.web.Faults;
import ro.clujit.innovationdays.platform.web.Problem;
import ro.clujit.innovationdays.ticketing.HoldRequest;
import ro.clujit.innovationdays.ticketing.Registering;
import ro.clujit.innovationdays.ticketing.RegisteringAtOnce;
import ro.clujit.innovationdays.ticketing.Registration;
import ro.clujit.innovationdays.ticketing.RegistrationState;
import ro.clujit.innovationdays.ticketing.asking.Given;
import ro.clujit.innovationdays.ticketing.asking.web.api.AnswerReading;

/** Takes down who comes and what they answered, and puts what came of it into answers. */
@ApplicationScoped
class DetailsRequests {

    private final RegisteringAtOnce atOnce;
    private final Registering registering;
    private final RegistrationReading reading;
    private final AnswerReading answers;

    DetailsRequests(
            RegisteringAtOnce atOnce, Registering registering, RegistrationReading reading, AnswerReading answers) {
        this.atOnce = atOnce;
        this.registering = registering;
        this.reading = reading;
        this.answers = answers;
    }

    Response register(HoldRequest request, RegistrationBody body) {
        Set<UUID> wanted = request.wanted().keySet();
        List<UUID> types = wanted.size() < 2 ? List.copyOf(wanted) : reading.inOrder(request.edition(), wanted);
        var faults = new Faults();
        List<Map<UUID, Given>> given = answers.check(request.edition(), null, people(body, types), faults);
        if (!faults.areNone()) {
            return Problem.invalid(faults.byField());
        }
        var outcome = atOnce.register(request, body.requested(types, request.language()), answers.writing(given));
        if (outcome instanceof RegisteringAtOnce.Outcome.Refused refused) {
            return Refusals.answer(refused.refusal(), refused.left(), refused.attendee());
        }
        var registered = (RegisteringAtOnce.Outcome.Registered) outcome;
        return RegistrationApi.created(
                registered.made().map(reading::of).orElseGet(() -> reading.byToken(registered.token())));
    }

    Response give(String token, RegistrationBody body) {
        RegistrationDocument before = reading.byToken(token);
        return before.state() == RegistrationState.HELD || before.state() == RegistrationState.EXPIRED
                ? give(before, body)
                : Response.ok(before).build();
    }

    private Response give(RegistrationDocument before, RegistrationBody body) {
        boolean isOfThese = body.wanted()
                .equals(before.lines().stream()
                        .collect(Collectors.toMap(
                                RegistrationDocument.LineDocument::ticketType,
                                RegistrationDocument.LineDocument::count)));
        if (!isOfThese) {
            return Problem.response(409, "The attendees' ticket types are not those of the held places.");
        }
        Registration held = reading.registration(before.token());
        List<UUID> types = RegistrationApi.ids(before.lines());
        var faults = new Faults();
        List<Map<UUID, Given>> given = answers.check(held.edition(), held.id(), people(body, types), faults);
        if (!faults.areNone()) {
            return Problem.invalid(faults.byField());
        }
        var outcome =
                registering.register(before.token(), body.requested(types, held.language()), answers.writing(given));
        return outcome.orElseThrow(NotFoundException::new) instanceof Registering.Outcome.Refused refused
                ? Refusals.answer(refused.refusal(), 0, refused.attendee())
                : Response.ok(reading.byToken(before.token())).build();
    }

    /** In the order of the places. */
    private static List<AnswerReading.Person> people(RegistrationBody body, List<UUID> types) {
        return body.order(types).stream()
                .map(i -> {
                    AttendeeBody attendee = body.attendees().get(i);
                    return new AnswerReading.Person(
                            "attendees[" + i + "].answers", attendee.ticketType(), attendee.ask(), attendee.answers());
                })
                .toList();
    }
}
