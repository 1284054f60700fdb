package ro.clujit.innovationdays.ticketing.code;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.sheet.Reading;
import ro.clujit.innovationdays.platform.sheet.Sheet;
import ro.clujit.innovationdays.platform.sheet.SheetRefusal;
import ro.clujit.innovationdays.ticketing.Code;
import ro.clujit.innovationdays.ticketing.Codes;
import ro.clujit.innovationdays.ticketing.TicketTypes;

/**
 * Takes codes over from a table: all of them or none. The list of what would happen is the import itself in a transaction
 * that is taken back.
 */
@ApplicationScoped
public class BringingCodes {

    /** What came of an upload. */
    public sealed interface Upload {
        record Waiting(UUID id) implements Upload {}

        /** @param why null where it is a table without codes */
        record Unreadable(SheetRefusal why) implements Upload {}
    }

    private final Coding coding;
    private final Codes codes;
    private final TicketTypes types;
    private final CodeImports imports;
    private final Clock clock;

    BringingCodes(Coding coding, Codes codes, TicketTypes types, CodeImports imports, Clock clock) {
        this.coding = coding;
        this.codes = codes;
        this.types = types;
        this.imports = imports;
        this.clock = clock;
    }

    @Transactional
    public Upload upload(Edition edition, byte[] file) {
        Reading reading = Sheet.read(file);
        if (reading instanceof Reading.Refused refused) {
            return new Upload.Unreadable(refused.why());
        }
        Sheet sheet = ((Reading.Read) reading).sheet();
        boolean hasCodes = sheet.hasColumn(CodeColumn.CODE.name(Language.ro))
                || sheet.hasColumn(CodeColumn.CODE.name(Language.en));
        if (!hasCodes || sheet.rows().isEmpty()) {
            return new Upload.Unreadable(null);
        }
        var waiting = new CodeImport(edition, file, clock.instant());
        imports.persist(waiting);
        return new Upload.Waiting(waiting.id());
    }

    /** What it would do now. Empty when there is no such upload, or no longer. */
    @Transactional
    public Optional<CodeListing> look(Edition edition, UUID id) {
        return bring(edition, id, false);
    }

    /** All of it, unless something is wrong with a row; sent twice, once. Empty as in {@link #look}. */
    @Transactional
    public Optional<CodeListing> confirm(Edition edition, UUID id) {
        return bring(edition, id, true);
    }

    private Optional<CodeListing> bring(Edition edition, UUID id, boolean forGood) {
        Edition locked = coding.lock(edition);
        Optional<CodeImport> found = imports.lock(locked, id);
        if (found.isEmpty() || found.get().isComplete()) {
            return found.map(done -> new CodeListing(List.of(), null, true));
        }
        CodeListing listing = bring(locked, found.get().file());
        if (forGood && !listing.isBlocked()) {
            found.get().complete(clock.instant());
            return Optional.of(new CodeListing(listing.lines(), null, true));
        }
        QuarkusTransaction.setRollbackOnly();
        return Optional.of(listing);
    }

    private CodeListing bring(Edition edition, byte[] file) {
        if (!(Sheet.read(file) instanceof Reading.Read read)) {
            // It could be read when it was uploaded; an update of the service between the two may be stricter.
            throw new IllegalStateException("a table that was read before");
        }
        Map<String, Code> known = new HashMap<>();
        codes.of(edition).forEach(code -> known.put(code.text(), code));
        List<CodeListing.Line> lines = new ArrayList<>();
        Map<String, CodeTerms> fresh = new LinkedHashMap<>();
        Map<String, String> batches = new HashMap<>();
        for (CodeSheet.Row row : new CodeSheet(edition, types.of(edition)).rows(read.sheet())) {
            CodeListing.Line line = line(row, known.get(row.text()));
            lines.add(line);
            if (line.effect() == CodeListing.Effect.NEW) {
                fresh.put(row.text(), row.terms());
                batches.put(row.text(), row.batch());
            }
        }
        Integer left = coding.make(edition, fresh, batches::get) instanceof Coding.Outcome.TooFewPlaces few
                ? Integer.valueOf(few.left())
                : null;
        return new CodeListing(lines, left, false);
    }

    private static CodeListing.Line line(CodeSheet.Row row, Code known) {
        if (!row.faults().isEmpty()) {
            return new CodeListing.Line(row.line(), row.text(), CodeListing.Effect.REFUSED, row.faults());
        }
        if (known != null) {
            boolean isSame = CodeTerms.of(known).equals(row.terms()) && known.isWithdrawn() == row.withdrawn();
            return isSame
                    ? new CodeListing.Line(row.line(), row.text(), CodeListing.Effect.UNCHANGED, List.of())
                    : new CodeListing.Line(
                            row.line(), row.text(), CodeListing.Effect.REFUSED, List.of(CodeFault.TERMS_DIFFER));
        }
        return new CodeListing.Line(
                row.line(),
                row.text(),
                row.withdrawn() ? CodeListing.Effect.LEFT_OUT : CodeListing.Effect.NEW,
                List.of());
    }
}
