package ro.clujit.innovationdays.checkin.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ro.clujit.innovationdays.checkin.rules.Verdict;
import ro.clujit.innovationdays.ticketing.Audience;
import ro.clujit.innovationdays.ticketing.RevokedCode;

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

        @Schema(description = "When it would be right, for NOT_YET and WRONG_DAY; null when it will not be")
        Instant goodAt,

        @Schema(description = "The gates that take this ticket, for WRONG_GATE")
        List<String> elsewhere,

        @Schema(description = "What somebody overruled with a reason")
        Verdict overruled,

        @Schema(description = "What the service would have said, where a device without a line said something else")
        Verdict judged,

        @Schema(description = "Whether it was taken back") boolean undone,

        @Schema(description = "People who are in now, across gates; at most a second old")
        long inside,

        @Schema(description = "Admissions at this gate; at most a second old")
        long admittedHere) {

    static final String EXAMPLE = """
            {"nonce":"5f0e1a52-7c0a-4f5e-9a60-2f6c2f4f2a11","verdict":"ALREADY_IN",
             "ticket":{"name":"Ștefania Țăranu","organisation":"Exemplu SRL","type":"Forum","audience":"IT"},
             "since":"2027-04-15T06:40:02Z","sinceGate":"Main entrance","edition":null,"reason":null,"goodAt":null,"elsewhere":[],
             "overruled":null,"judged":null,"undone":false,"inside":214,"admittedHere":120}
            """;

    /** What a volunteer needs to know of an attendee. */
    @Schema(name = "ScannedTicket")
    public record Holder(UUID id, String name, String organisation, String type, Audience audience) {}
}
