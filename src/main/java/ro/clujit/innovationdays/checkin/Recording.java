package ro.clujit.innovationdays.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import ro.clujit.innovationdays.checkin.rules.Admission;
import ro.clujit.innovationdays.checkin.rules.Standing;
import ro.clujit.innovationdays.checkin.rules.Verdict;
import ro.clujit.innovationdays.ticketing.CodeForm;
import ro.clujit.innovationdays.ticketing.RevokedCode;
import ro.clujit.innovationdays.ticketing.Ticket;
import ro.clujit.innovationdays.ticketing.TicketState;

/** Decides a scan and writes it down, in one transaction that holds the ticket's row. */
@ApplicationScoped
class Recording {

    private final Gates gates;
    private final DoorList doorList;
    private final Scans scans;
    private final Presences presences;
    private final Clock clock;

    Recording(Gates gates, DoorList doorList, Scans scans, Presences presences, Clock clock) {
        this.gates = gates;
        this.doorList = doorList;
        this.scans = scans;
        this.presences = presences;
        this.clock = clock;
    }

    @Transactional
    Optional<Scan> recorded(UUID nonce) {
        return scans.byNonce(nonce);
    }

    /** @return empty when there is no such gate */
    @Transactional
    Optional<Scan> record(ScanRequest request) {
        return gates.withEdition(request.gateId()).map(gate -> record(request, gate));
    }

    private Scan record(ScanRequest request, Gate gate) {
        Optional<CodeForm> code = CodeForm.read(request.code());
        Optional<String> shortCode = code.isPresent() ? Optional.empty() : CodeForm.readShort(request.code());
        // From here to the commit no other gate decides about this ticket.
        Optional<Ticket> ticket = code.flatMap(doorList::lockByCode)
                .or(() -> shortCode.flatMap(text -> doorList.lockByShortCode(gate.edition(), text)));
        Optional<Scan> before = scans.byNonce(request.nonce());
        if (before.isPresent()) {
            return before.get();
        }
        Optional<RevokedCode> revoked = ticket.isPresent() ? Optional.empty() : code.flatMap(doorList::revoked);
        if (ticket.isPresent() || revoked.isPresent()) {
            Scan scan = decide(
                    request, gate, ticket.orElseGet(() -> revoked.orElseThrow().ticket()), revoked.orElse(null));
            // Here, and not at the commit, so that the caller learns of a nonce that another transaction has written.
            scans.flush();
            return scan;
        }
        boolean formIsRight = code.isPresent() || shortCode.isPresent();
        Scan scan = write(request, gate, null, formIsRight ? Verdict.UNKNOWN : Verdict.MISREAD, null, null);
        scans.flush();
        return scan;
    }

    /** @param revoked what became of the code; null where it is the ticket's own */
    private Scan decide(ScanRequest request, Gate gate, Ticket ticket, RevokedCode revoked) {
        Presence before = presences.of(ticket);
        Verdict verdict = new Admission(
                        ticket.edition().id().equals(gate.edition().id()),
                        standing(ticket, revoked),
                        before != null && before.isInside())
                .decide(request.direction());
        Scan scan = write(request, gate, ticket, verdict, before, revoked);
        if (verdict == Verdict.ADMITTED || verdict == Verdict.LEFT) {
            boolean inside = verdict == Verdict.ADMITTED;
            if (before == null) {
                presences.persist(new Presence(ticket, inside, gate, scan.happenedAt()));
            } else {
                before.move(inside, gate, scan.happenedAt());
            }
        }
        return scan;
    }

    private static Standing standing(Ticket ticket, RevokedCode revoked) {
        if (ticket.state() == TicketState.CANCELLED) {
            return Standing.CANCELLED;
        }
        if (revoked != null) {
            return Standing.REVOKED;
        }
        return ticket.state() == TicketState.VALID ? Standing.GOOD : Standing.NOT_PAID;
    }

    private Scan write(
            ScanRequest request, Gate gate, Ticket ticket, Verdict verdict, Presence before, RevokedCode revoked) {
        Instant now = clock.instant();
        var scan = new Scan(request, gate, ticket, verdict, before, now);
        if (verdict == Verdict.REVOKED) {
            scan.explain(revoked.reason());
        }
        scans.persist(scan);
        return scan;
    }
}
