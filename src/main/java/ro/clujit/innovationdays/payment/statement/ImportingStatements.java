package ro.clujit.innovationdays.payment.statement;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.Editions;
import ro.clujit.innovationdays.payment.BookingLine;
import ro.clujit.innovationdays.payment.BookingLine.Finding;
import ro.clujit.innovationdays.payment.References;
import ro.clujit.innovationdays.platform.money.Currency;
import ro.clujit.innovationdays.platform.sheet.Reading;
import ro.clujit.innovationdays.platform.sheet.Sheet;
import ro.clujit.innovationdays.platform.sheet.SheetRefusal;
import ro.clujit.innovationdays.ticketing.Actor;

/**
 * Takes bank statements in: a dry run books each line and takes it back, confirming books each in a transaction of its
 * own. What stops half way is simply confirmed again: no line is booked twice.
 */
@ApplicationScoped
public class ImportingStatements {

    /** What came of an upload. */
    public sealed interface Upload {
        /** @param id under which it waits to be confirmed */
        record Taken(UUID id) implements Upload {}

        record Unreadable(SheetRefusal why) implements Upload {}

        /** No column was found for these. */
        record ColumnsMissing(boolean day, boolean amount) implements Upload {}
    }

    /** A line and what would become of it. */
    public record Listed(int line, BookingLine.Line of, BookingLine.Booked booked) {}

    /**
     * @param lines none once it is booked
     * @param confirmed how many registrations were, once it is booked; and so on
     */
    public record Listing(
            boolean booked,
            List<Listed> lines,
            int outgoing,
            List<Integer> unreadable,
            int confirmed,
            int open,
            int known) {}

    private final StatementImports imports;
    private final BookingLine booking;
    private final Editions editions;
    private final Clock clock;

    ImportingStatements(StatementImports imports, BookingLine booking, Editions editions, Clock clock) {
        this.imports = imports;
        this.booking = booking;
        this.editions = editions;
        this.clock = clock;
    }

    /** @param currency of lines that name none */
    @Transactional
    public Upload upload(Edition edition, byte[] file, Currency currency, boolean keepsUnknown, Actor by) {
        if (Sheet.read(file) instanceof Reading.Refused refused) {
            return new Upload.Unreadable(refused.why());
        }
        List<Statement.Part> missing = statement(file, currency).missing();
        if (!missing.isEmpty()) {
            return new Upload.ColumnsMissing(
                    missing.contains(Statement.Part.DATE), missing.contains(Statement.Part.AMOUNT));
        }
        var taken = new StatementImport(edition, file, currency, keepsUnknown, by.name(), clock.instant());
        imports.persist(taken);
        return new Upload.Taken(taken.id());
    }

    /** @return what confirming it would do, or did; empty when there is no such upload, or it was forgotten for a day */
    public Optional<Listing> look(String edition, UUID id, Actor by) {
        return find(edition, id).map(one -> {
            if (one.isBooked()) {
                return new Listing(true, List.of(), 0, List.of(), one.confirmed(), one.open(), one.known());
            }
            Statement statement = statement(one.file(), one.currency());
            return new Listing(
                    false, book(one, statement, by, false), statement.outgoing(), statement.unreadable(), 0, 0, 0);
        });
    }

    /** @return false when there is no such upload */
    public boolean confirm(String edition, UUID id, Actor by) {
        Optional<StatementImport> found = find(edition, id);
        found.filter(one -> !one.isBooked()).ifPresent(one -> {
            List<Finding> findings = book(one, statement(one.file(), one.currency()), by, true).stream()
                    .map(listed -> listed.booked().finding())
                    .toList();
            QuarkusTransaction.requiringNew().run(() -> imports.lock(id)
                    .filter(waiting -> !waiting.isBooked())
                    .ifPresent(waiting -> waiting.complete(
                            count(findings, List.of(Finding.CONFIRMED)),
                            (int) findings.stream().filter(Finding::isOpen).count(),
                            count(findings, List.of(Finding.KNOWN, Finding.KNOWN_BY_HAND)),
                            clock.instant())));
        });
        return found.isPresent();
    }

    private Optional<StatementImport> find(String edition, UUID id) {
        return QuarkusTransaction.requiringNew().call(() -> imports.of(edition, id));
    }

    private List<Listed> book(StatementImport one, Statement statement, Actor by, boolean inEarnest) {
        List<String> marks = QuarkusTransaction.requiringNew()
                .call(() -> editions.latestFirst().stream().map(Edition::mark).toList());
        return statement.incoming().stream()
                .map(line -> {
                    var each = new BookingLine.Line(
                            line.received(), line.digest(), References.in(line.everything(), marks));
                    return new Listed(
                            line.number(), each, booking.book(one.edition(), each, one.keepsUnknown(), by, inEarnest));
                })
                .toList();
    }

    private static int count(List<Finding> findings, List<Finding> which) {
        return (int) findings.stream().filter(which::contains).count();
    }

    private static Statement statement(byte[] file, Currency currency) {
        return Sheet.read(file) instanceof Reading.Read read
                ? StatementReading.of(read.sheet(), currency)
                : new Statement(List.of(), List.of(), 0, List.of());
    }
}
