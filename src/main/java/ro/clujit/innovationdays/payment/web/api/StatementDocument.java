package ro.clujit.innovationdays.payment.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ro.clujit.innovationdays.payment.BookingLine;
import ro.clujit.innovationdays.payment.statement.ImportingStatements;
import ro.clujit.innovationdays.ticketing.Registration;

/** What a bank's statement would do, or did. */
@Schema(name = "Statement")
public record StatementDocument(
        @Schema(description = "Under which it is booked, for a day")
        UUID id,

        boolean booked,

        @Schema(description = "What would become of each line; none once it is booked")
        List<Line> lines,

        @Schema(description = "Lines about money that went out, or none")
        int outgoing,

        @Schema(description = "Numbers of lines with a day or an amount that is neither")
        List<Integer> unreadable,

        @Schema(description = "Once it is booked: registrations that were confirmed")
        int confirmed,

        @Schema(description = "Once it is booked: sums that need a person")
        int open,

        @Schema(description = "Once it is booked: lines that were known before")
        int known) {

    /** A sum on it. */
    @Schema(name = "StatementLine")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Line(
            @Schema(description = "The line's in the file") int number,
            LocalDate receivedOn,
            SumDocument sum,
            String note,
            BookingLine.Finding finding,
            UUID registration,
            SumDocument owed) {}

    static StatementDocument of(UUID id, ImportingStatements.Listing listing) {
        return new StatementDocument(
                id,
                listing.booked(),
                listing.lines().stream().map(StatementDocument::line).toList(),
                listing.outgoing(),
                listing.unreadable(),
                listing.confirmed(),
                listing.open(),
                listing.known());
    }

    private static Line line(ImportingStatements.Listed listed) {
        var registration = listed.booked().registration();
        var received = listed.of().received();
        return new Line(
                listed.line(),
                received.on(),
                SumDocument.of(received.amount()),
                received.note(),
                listed.booked().finding(),
                registration.map(Registration::id).orElse(null),
                registration.map(Registration::total).map(SumDocument::of).orElse(null));
    }
}
