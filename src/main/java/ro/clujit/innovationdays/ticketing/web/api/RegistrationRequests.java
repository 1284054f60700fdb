package ro.clujit.innovationdays.ticketing.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import ro.clujit.innovationdays.platform.web.Problem;
import ro.clujit.innovationdays.ticketing.HoldRequest;
import ro.clujit.innovationdays.ticketing.Holding;
import ro.clujit.innovationdays.ticketing.Refusal;
import ro.clujit.innovationdays.ticketing.Renewing;

/** Calls the use cases for {@link RegistrationApi} and puts what came of it into answers. */
@ApplicationScoped
class RegistrationRequests {

    private final Holding holding;
    private final Renewing renewing;
    private final RegistrationReading reading;

    RegistrationRequests(Holding holding, Renewing renewing, RegistrationReading reading) {
        this.holding = holding;
        this.renewing = renewing;
        this.reading = reading;
    }

    Response hold(HoldRequest request) {
        var outcome = holding.hold(request);
        return outcome instanceof Holding.Outcome.Refused refused
                ? Refusals.answer(refused.refusal(), refused.left(), 0)
                : RegistrationApi.created(reading.byToken(((Holding.Outcome.Held) outcome).token()));
    }

    Response read(String token) {
        return Response.ok(reading.byToken(token))
                .header("Cache-Control", "no-store")
                .build();
    }

    Response extend(String token) {
        reading.byToken(token);
        Optional<Refusal> refusal = renewing.extend(token);
        return refusal.isPresent()
                ? Refusals.answer(refusal.get(), 0, 0)
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
}
