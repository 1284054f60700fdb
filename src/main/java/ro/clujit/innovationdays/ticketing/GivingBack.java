package ro.clujit.innovationdays.ticketing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** Gives the places of what has ended back: to the code that holds them back, or else to the quotas. */
@ApplicationScoped
class GivingBack {

    private final Quotas quotas;
    private final Codes codes;
    private final RegistrationLines lines;
    private final Waiting waiting;

    GivingBack(Quotas quotas, Codes codes, RegistrationLines lines, Waiting waiting) {
        this.quotas = quotas;
        this.codes = codes;
        this.lines = lines;
        this.waiting = waiting;
    }

    /** Held places of registrations that end before they had tickets. The caller has locked and ends them. */
    void held(Collection<Registration> ended, Instant now) {
        Map<UUID, Integer> byCode = new TreeMap<>();
        ended.forEach(registration ->
                registration.codeId().ifPresent(code -> byCode.merge(code, registration.codePlaces(), Integer::sum)));
        List<UUID> keeping = byCode.entrySet().stream()
                .filter(use -> use.getValue() > 0 && codes.giveBack(use.getKey(), use.getValue(), now))
                .map(Map.Entry::getKey)
                .toList();
        var places = new Places();
        Map<UUID, Registration> byId = new HashMap<>();
        ended.forEach(registration -> byId.put(registration.id(), registration));
        for (RegistrationLine line : lines.of(byId.keySet())) {
            // A code that holds places back is good for one type alone, so all places of its line are its own.
            boolean isKept = byId.get(line.registrationId())
                    .codeId()
                    .filter(code -> keeping.contains(code) && line.isByCode())
                    .isPresent();
            if (!isKept) {
                places.add(line.ticketType(), line.places());
            }
        }
        toQuotas(places);
    }

    /** Of tickets and add-ons that were just cancelled. */
    void cancelled(Collection<Ticket> tickets, Collection<TicketAddOn> addOns, Instant now) {
        Map<UUID, Integer> byCode = new TreeMap<>();
        tickets.forEach(ticket -> ticket.codeId().ifPresent(code -> byCode.merge(code, 1, Integer::sum)));
        List<UUID> keeping = byCode.entrySet().stream()
                .filter(use -> codes.giveBack(use.getKey(), use.getValue(), now))
                .map(Map.Entry::getKey)
                .toList();
        var places = new Places();
        tickets.stream()
                .filter(ticket -> ticket.codeId().filter(keeping::contains).isEmpty())
                .forEach(ticket -> places.add(ticket.ticketType(), 1));
        addOns.forEach(addOn -> places.add(addOn.ticketType(), 1));
        toQuotas(places);
    }

    void toQuotas(Places places) {
        if (places.isNothing()) {
            return;
        }
        Set<UUID> locked = waiting.prepare(places.ofQuotas().keySet());
        quotas.giveBack(places.ofQuotas());
        waiting.serve(locked);
    }
}
