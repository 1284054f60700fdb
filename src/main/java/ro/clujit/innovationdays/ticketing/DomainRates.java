package ro.clujit.innovationdays.ticketing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** What codes give people by their addresses: rates of member organisations, without typing a code, and places by one that was typed. */
@ApplicationScoped
class DomainRates {

    /** @param code whose use it is */
    record Rate(UUID code, Price price) {}

    private final Codes codes;
    private final Clock clock;

    DomainRates(Codes codes, Clock clock) {
        this.codes = codes;
        this.clock = clock;
    }

    /**
     * Who goes by the typed code without having an address that it is for; where the contact has one, they may bring
     * others.
     *
     * @return their number, from 1; 0 for nobody
     */
    int firstStranger(Registration registration, List<RegistrationLine> places, Requested requested) {
        Optional<Code> code = registration.codeId().map(codes::findById);
        if (code.isEmpty() || code.get().isFor(requested.contactEmail())) {
            return 0;
        }
        for (int i = 0; i < places.size(); i++) {
            if (places.get(i).isByCode()
                    && !code.get().isFor(requested.attendees().get(i).email())) {
                return i + 1;
            }
        }
        return 0;
    }

    /**
     * Counts each as a use. Only for places that cost something and go by no code.
     *
     * @return one for each place; null where it has none
     */
    List<Rate> of(Registration registration, List<RegistrationLine> places, List<Attendee> attendees) {
        var rates = new Rate[places.size()];
        Map<String, List<Integer>> byDomain = new TreeMap<>();
        for (int i = 0; i < places.size(); i++) {
            RegistrationLine line = places.get(i);
            if (!line.isByCode()
                    && !line.price().due().isNothing()
                    && attendees.get(i).email().contains("@")) {
                byDomain.computeIfAbsent(domain(attendees.get(i).email()), domain -> new ArrayList<>())
                        .add(i);
            }
        }
        // In one order, so that no two registrations wait for each other's codes.
        byDomain.forEach((domain, people) -> {
            List<Code> candidates = codes.byDomain(registration.edition(), domain);
            people.forEach(i -> rates[i] = best(places.get(i), candidates).orElse(null));
        });
        return Arrays.asList(rates);
    }

    void giveBack(List<Rate> rates) {
        rates.stream().filter(Objects::nonNull).forEach(rate -> codes.giveBack(rate.code(), 1, clock.instant()));
    }

    private Optional<Rate> best(RegistrationLine line, List<Code> candidates) {
        Instant now = clock.instant();
        return candidates.stream()
                .filter(code -> code.closedBecause(now).isEmpty()
                        && code.isGoodFor(line.ticketType().id())
                        && !code.reserves()
                        && code.applied(line.price()).due().minor()
                                < line.price().due().minor())
                .filter(code -> codes.use(code.id(), 1))
                .findFirst()
                .map(code -> new Rate(code.id(), code.applied(line.price())));
    }

    private static String domain(String email) {
        return email.substring(email.lastIndexOf('@')).toLowerCase(Locale.ROOT);
    }
}
