package ro.clujit.innovationdays.sponsor.lead.device.web;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import ro.clujit.innovationdays.sponsor.lead.LeadRights;
import ro.clujit.innovationdays.sponsor.lead.LeadTerm;
import ro.clujit.innovationdays.sponsor.lead.device.LeadPhone;
import ro.clujit.innovationdays.sponsor.lead.device.LeadPhones;

/** Which phone asks, by its cookie and nothing else; looked for when it is first asked for. */
@RequestScoped
class PresentPhone {

    /** What a request shows of a phone. */
    enum Sight {
        /** No cookie of a phone. */
        NONE,
        /** Of one that is a phone of ours no longer, or of none that ever was. */
        GONE,
        GOOD
    }

    private final RoutingContext routing;
    private final PhoneCookie cookie;
    private final LeadPhones phones;
    private final LeadRights rights;
    private final Clock clock;
    private Sight sight;
    private LeadPhone phone;
    private Optional<Instant> until;

    PresentPhone(RoutingContext routing, PhoneCookie cookie, LeadPhones phones, LeadRights rights, Clock clock) {
        this.routing = routing;
        this.cookie = cookie;
        this.phones = phones;
        this.rights = rights;
        this.clock = clock;
    }

    Sight sight() {
        if (sight == null) {
            sight = Optional.ofNullable(routing.request().getCookie(cookie.name()))
                    .map(Cookie::getValue)
                    .filter(token -> !token.isEmpty())
                    .map(this::look)
                    .orElse(Sight.NONE);
        }
        return sight;
    }

    private Sight look(String token) {
        Optional<LeadPhone> found = phones.byToken(token).filter(one -> !one.isRevoked());
        Optional<LeadTerm> term = found.flatMap(this::term);
        if (term.isEmpty()) {
            return Sight.GONE;
        }
        phone = found.orElseThrow();
        until = term.get().until();
        return Sight.GOOD;
    }

    private Optional<LeadTerm> term(LeadPhone found) {
        return QuarkusTransaction.joiningExisting()
                .call(() -> rights.of(found.edition(), found.organisation()))
                .filter(one -> one.holds(clock.instant()));
    }

    LeadPhone get() {
        if (sight() != Sight.GOOD) {
            throw new IllegalStateException("no phone was let in");
        }
        return phone;
    }

    /** When its agreed time is over; empty while nobody can tell. */
    Optional<Instant> until() {
        get();
        return until;
    }
}
