package ro.clujit.innovationdays.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import ro.clujit.innovationdays.checkin.rules.Admission;
import ro.clujit.innovationdays.checkin.rules.Verdict;
import ro.clujit.innovationdays.ticketing.CodeForm;
import ro.clujit.innovationdays.ticketing.Ticket;
import ro.clujit.innovationdays.ticketing.TicketState;
import ro.clujit.innovationdays.ticketing.Tickets;

/** Decides a scan and writes it down, in one transaction that holds the ticket's row. */
@ApplicationScoped
class Recording {

    private final Gates gates;
    private final Tickets tickets;
    private final Scans scans;
    private final Presences presences;
    private final Clock clock;

    Recording(Gates gates, Tickets tickets, Scans scans, Presences presences, Clock clock) {
        this.gates = gates;
        this.tickets = tickets;
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
        Optional<Ticket> ticket = code.flatMap(tickets::lockByCode)
                .or(() -> shortCode.flatMap(text -> tickets.lockByShortCode(gate.edition(), text)));
        Optional<Scan> before = scans.byNonce(request.nonce());
        if (before.isPresent()) {
            return before.get();
        }
        if (ticket.isPresent()) {
            Scan scan = decide(request, gate, ticket.get());
            // Here, and not at the commit, so that the caller learns of a nonce that another transaction has written.
            scans.flush();
            return scan;
        }
        boolean formIsRight = code.isPresent() || shortCode.isPresent();
        Scan scan = write(request, gate, null, formIsRight ? Verdict.UNKNOWN : Verdict.MISREAD, null);
        scans.flush();
        return scan;
    }

    private Scan decide(ScanRequest request, Gate gate, Ticket ticket) {
        Presence before = presences.of(ticket);
        Verdict verdict = new Admission(
                        ticket.edition().id().equals(gate.edition().id()),
                        ticket.state() == TicketState.CANCELLED,
                        before != null && before.isInside())
                .decide(request.direction());
        Scan scan = write(request, gate, ticket, verdict, before);
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

    private Scan write(ScanRequest request, Gate gate, Ticket ticket, Verdict verdict, Presence before) {
        Instant now = clock.instant();
        var scan = new Scan(request, gate, ticket, verdict, before, now);
        scans.persist(scan);
        return scan;
    }
}
