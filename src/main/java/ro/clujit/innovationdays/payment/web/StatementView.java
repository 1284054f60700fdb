package ro.clujit.innovationdays.payment.web;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import ro.clujit.innovationdays.payment.BookingLine.Finding;
import ro.clujit.innovationdays.payment.statement.ImportingStatements;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.locale.LocalDates;
import ro.clujit.innovationdays.ticketing.Registration;

/**
 * What a statement would do, or did.
 *
 * @param unreadable numbers of lines, in words; empty without any
 */
public record StatementView(
        boolean booked, List<Line> lines, int outgoing, String unreadable, int confirmed, int open, int known) {

    /** @param registration null without one; @param owed empty without one */
    public record Line(
            int number,
            String day,
            String amount,
            String text,
            Finding finding,
            UUID registration,
            String name,
            String owed) {}

    static StatementView of(ImportingStatements.Listing listing, Language language) {
        return new StatementView(
                listing.booked(),
                listing.lines().stream().map(line -> line(line, language)).toList(),
                listing.outgoing(),
                listing.unreadable().stream().map(String::valueOf).collect(Collectors.joining(", ")),
                listing.confirmed(),
                listing.open(),
                listing.known());
    }

    private static Line line(ImportingStatements.Listed listed, Language language) {
        var registration = listed.booked().registration();
        var received = listed.of().received();
        return new Line(
                listed.line(),
                LocalDates.day(received.on(), language),
                received.amount().in(language),
                received.note(),
                listed.booked().finding(),
                registration.map(Registration::id).orElse(null),
                registration.map(Registration::contactName).orElse(""),
                registration.map(one -> one.owed().in(language)).orElse(""));
    }
}
