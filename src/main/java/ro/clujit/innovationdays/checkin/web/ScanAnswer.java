package ro.clujit.innovationdays.checkin.web;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ro.clujit.innovationdays.checkin.Scan;
import ro.clujit.innovationdays.checkin.rules.Verdict;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.ticketing.Audience;
import ro.clujit.innovationdays.ticketing.RevokedCode;
import ro.clujit.innovationdays.ticketing.Ticket;

/** What a scan answers. */
public record ScanAnswer(
        UUID nonce,
        Verdict verdict,

        @Schema(description = "Whose it is; null where no ticket was found")
        Holder ticket,

        @Schema(description = "Since when the holder was in, or out, before this scan")
        Instant since,

        @Schema(description = "The gate of that") String sinceGate,

        @Schema(description = "The ticket's edition, for WRONG_EDITION")
        String edition,

        @Schema(description = "Why the code is no longer good, for REVOKED")
        RevokedCode.Reason reason,

        @Schema(description = "People who are in now, across gates; at most a second old")
        long inside,

        @Schema(description = "Admissions at this gate; at most a second old")
        long admittedHere) {

    static final String EXAMPLE = """
            {"nonce":"5f0e1a52-7c0a-4f5e-9a60-2f6c2f4f2a11","verdict":"ALREADY_IN",
             "ticket":{"name":"Ștefania Țăranu","organisation":"Exemplu SRL","type":"Forum","audience":"IT"},
             "since":"2027-04-15T06:40:02Z","sinceGate":"Main entrance","edition":null,"reason":null,"inside":214,"admittedHere":120}
            """;

    /** What a volunteer needs to know of an attendee. */
    public record Holder(String name, String organisation, String type, Audience audience) {
        static Holder of(Ticket ticket, Language language) {
            return new Holder(
                    ticket.calledIn(language),
                    ticket.organisation(),
                    ticket.ticketType().name(language),
                    ticket.audience());
        }
    }

    static ScanAnswer of(Scan scan, Language language, long inside, long admittedHere) {
        boolean foreign = scan.verdict() == Verdict.WRONG_EDITION;
        // Whoever stands there with the code of before is not the one whose name is on the ticket now.
        boolean isOthers = scan.revokedBecause()
                .filter(RevokedCode.Reason.TRANSFERRED::equals)
                .isPresent();
        return new ScanAnswer(
                scan.nonce(),
                scan.verdict(),
                // The attendees of another edition are not this door's to know.
                scan.ticket()
                        .filter(ticket -> !foreign && !isOthers)
                        .map(ticket -> Holder.of(ticket, language))
                        .orElse(null),
                scan.since().orElse(null),
                scan.sinceGate().map(gate -> gate.name(language)).orElse(null),
                scan.ticket()
                        .filter(ticket -> foreign)
                        .map(ticket -> ticket.edition().name(language))
                        .orElse(null),
                scan.revokedBecause().orElse(null),
                inside,
                admittedHere);
    }
}
