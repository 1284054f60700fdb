package ro.clujit.innovationdays.ticketing.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import ro.clujit.innovationdays.platform.web.Problem;
import ro.clujit.innovationdays.ticketing.HoldRequest;
import ro.clujit.innovationdays.ticketing.Holding;
import ro.clujit.innovationdays.ticketing.Refusal;
import ro.clujit.innovationdays.ticketing.Registering;
import ro.clujit.innovationdays.ticketing.RegisteringAtOnce;
import ro.clujit.innovationdays.ticketing.RegistrationState;
import ro.clujit.innovationdays.ticketing.Renewing;

/** Calls the use cases for {@link RegistrationApi} and puts what came of it into answers. */
@ApplicationScoped
class RegistrationRequests {

    private final Holding holding;
    private final RegisteringAtOnce atOnce;
    private final Registering registering;
    private final Renewing renewing;
    private final RegistrationReading reading;

    RegistrationRequests(
            Holding holding,
            RegisteringAtOnce atOnce,
            Registering registering,
            Renewing renewing,
            RegistrationReading reading) {
        this.holding = holding;
        this.atOnce = atOnce;
        this.registering = registering;
        this.renewing = renewing;
        this.reading = reading;
    }

    Response hold(HoldRequest request) {
        var outcome = holding.hold(request);
        return outcome instanceof Holding.Outcome.Refused refused
                ? refusal(refused.refusal(), refused.left(), 0)
                : RegistrationApi.created(reading.byToken(((Holding.Outcome.Held) outcome).token()));
    }

    Response register(HoldRequest request, RegistrationBody body) {
        List<UUID> types = reading.inOrder(request.edition(), request.wanted().keySet());
        var outcome = atOnce.register(request, body.requested(types, request.language()));
        if (outcome instanceof RegisteringAtOnce.Outcome.Refused refused) {
            return refusal(refused.refusal(), refused.left(), refused.attendee());
        }
        var registered = (RegisteringAtOnce.Outcome.Registered) outcome;
        return RegistrationApi.created(
                registered.made().map(reading::of).orElseGet(() -> reading.byToken(registered.token())));
    }

    Response read(String token) {
        return Response.ok(reading.byToken(token))
                .header("Cache-Control", "no-store")
                .build();
    }

    Response details(String token, RegistrationBody body) {
        RegistrationDocument before = reading.byToken(token);
        if (before.state() == RegistrationState.HELD || before.state() == RegistrationState.EXPIRED) {
            boolean isOfThese = body.wanted()
                    .equals(before.lines().stream()
                            .collect(Collectors.toMap(
                                    RegistrationDocument.LineDocument::ticketType,
                                    RegistrationDocument.LineDocument::count)));
            if (!isOfThese) {
                return Problem.response(409, "The attendees' ticket types are not those of the held places.");
            }
            var outcome = registering.register(
                    token, body.requested(RegistrationApi.ids(before.lines()), reading.languageOf(token)));
            if (outcome.orElseThrow(NotFoundException::new) instanceof Registering.Outcome.Refused refused) {
                return refusal(refused.refusal(), 0, refused.attendee());
            }
        }
        return Response.ok(reading.byToken(token)).build();
    }

    Response extend(String token) {
        reading.byToken(token);
        Optional<Refusal> refusal = renewing.extend(token);
        return refusal.isPresent()
                ? refusal(refusal.get(), 0, 0)
                : Response.ok(reading.byToken(token)).build();
    }

    Response cancel(String token) {
        RegistrationDocument before = reading.byToken(token);
        return switch (before.state()) {
            case HELD -> {
                renewing.letGo(token);
                yield Response.noContent().build();
            }
            case EXPIRED, CANCELLED -> Response.noContent().build();
            default ->
                reading.cancel(token)
                        ? Response.noContent().build()
                        : Problem.response(409, "It is too late to cancel by oneself: write to the organisers.");
        };
    }

    private static Response refusal(Refusal refusal, int left, int attendee) {
        String whose = attendee == 0 ? "" : " (attendees[" + (attendee - 1) + "])";
        String what =
                switch (refusal) {
                    case EDITION_CLOSED -> "This edition cannot be registered for, or this registration has ended.";
                    case NOT_ON_OFFER_YET -> "It is not on offer yet.";
                    case NO_LONGER_ON_OFFER -> "There is no such ticket type on offer.";
                    case SOLD_OUT -> "It is sold out.";
                    case TOO_FEW_LEFT -> "Only " + left + " places are left.";
                    case WRONG_NUMBER -> "So many places cannot be had in one registration; the most is " + left + ".";
                    case HOLD_ENDED -> "The hold ran out and the places have gone to somebody else.";
                    case TWO_CURRENCIES -> "These are priced in two currencies; register for each by itself.";
                    case PRICE_CHANGED -> "The price has changed since the hold ran out; hold places anew.";
                    case OTHERS_WAIT -> "Others wait for these places and come first.";
                    case CODE_NEEDED -> "It can be had with a code only.";
                    case CODE_UNKNOWN -> "There is no such code.";
                    case CODE_NOT_YET -> "The code cannot be used yet.";
                    case CODE_OVER -> "The code can no longer be used.";
                    case CODE_USED_UP -> "The code is good for " + left + " more places.";
                    case CODE_NOT_FOR_THESE -> "The code is for other ticket types.";
                    case CODE_NOT_FOR_YOU -> "The code is for other addresses.";
                    case ADD_ON_FULL -> "A workshop or dinner that was chosen is full.";
                    case ADD_ON_NOT_OFFERED -> "A workshop or dinner that was chosen does not go with the ticket.";
                    case WRONG_AUDIENCE -> "The ticket is for another audience.";
                };
        return Problem.response(409, refusal + ": " + what + whose);
    }
}
