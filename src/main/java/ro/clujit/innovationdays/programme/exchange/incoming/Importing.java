package ro.clujit.innovationdays.programme.exchange.incoming;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.Editions;
import ro.clujit.innovationdays.platform.sheet.SheetRefusal;

/**
 * Takes a programme over from a file: all of it or nothing. A dry run is the import itself in a transaction that is taken
 * back, so that it lists what would happen, whatever that depends on; confirming imports if the same would still happen,
 * and else lists anew.
 */
@ApplicationScoped
public class Importing {

    /** Of a transaction, in seconds: two thousand sessions take a while on a small machine. */
    private static final int LONGEST = 300;

    /** What came of a dry run. */
    public sealed interface Trial {}

    /** @param id under which it waits to be confirmed */
    public record Tried(UUID id, Listing listing, boolean complete) implements Trial {}

    /**
     * Nothing in the file could be read.
     *
     * @param sheet null unless it is about a sheet
     * @param detail a line's number or a column's name; may be empty
     */
    public record Unreadable(FileRefusal why, SheetRefusal sheet, String detail) implements Trial {}

    /** What came of a confirmation. */
    public enum Confirmation {
        DONE,
        /** It was imported before: whoever sends the form twice imports once. */
        DONE_BEFORE,
        /** The draft has changed since the dry run, which was made anew. */
        CHANGED,
        /** Something is wrong with a row. */
        BLOCKED,
        /** There is no such upload, or it was forgotten for a day. */
        GONE
    }

    private final Editions editions;
    private final Incorporating incorporating;
    private final ProgrammeImports imports;
    private final ObjectMapper json;
    private final Clock clock;

    Importing(
            Editions editions, Incorporating incorporating, ProgrammeImports imports, ObjectMapper json, Clock clock) {
        this.editions = editions;
        this.incorporating = incorporating;
        this.imports = imports;
        this.json = json;
        this.clock = clock;
    }

    /** Writes nothing into the draft. Empty when there is no such edition. */
    public Optional<Trial> tryOut(String slug, byte[] file, ImportOptions options) {
        return editions.bySlug(slug).map(edition -> {
            FileReading reading = read(edition, file);
            if (reading instanceof FileReading.Refused refused) {
                return new Unreadable(refused.why(), refused.sheet(), refused.detail());
            }
            Listing listing = takenBack(() -> incorporate(slug, ((FileReading.Read) reading).programme(), options));
            UUID id = transactional(() -> {
                Edition there = editions.bySlug(slug).orElseThrow();
                var waiting = new ProgrammeImport(there, file, options, written(listing), clock.instant());
                imports.persist(waiting);
                return waiting.id();
            });
            return new Tried(id, listing, false);
        });
    }

    /** Empty when there is no such upload, or no longer. */
    public Optional<Tried> look(String slug, UUID id) {
        return imports.of(slug, id).map(waiting -> new Tried(id, read(waiting.listing()), waiting.isComplete()));
    }

    public Confirmation confirm(String slug, UUID id) {
        try {
            return transactional(() -> {
                Optional<ProgrammeImport> found = imports.lock(slug, id);
                if (found.isEmpty()) {
                    return Confirmation.GONE;
                }
                if (found.get().isComplete()) {
                    return Confirmation.DONE_BEFORE;
                }
                String seen = found.get().listing();
                Listing listing = incorporate(slug, found.get());
                if (listing.isBlocked() || !written(listing).equals(seen)) {
                    throw new TakenBack(listing);
                }
                imports.lock(slug, id).orElseThrow().complete(clock.instant());
                return Confirmation.DONE;
            });
        } catch (TakenBack undone) {
            return listAnew(slug, id, written(undone.listing));
        }
    }

    /** @return whether it is another list than was seen, or else one with something wrong in it */
    private Confirmation listAnew(String slug, UUID id, String listing) {
        return transactional(() -> imports.lock(slug, id)
                .filter(waiting -> !waiting.listing().equals(listing))
                .map(waiting -> {
                    waiting.list(listing);
                    return Confirmation.CHANGED;
                })
                .orElse(Confirmation.BLOCKED));
    }

    private Listing incorporate(String slug, ProgrammeImport waiting) {
        Edition edition = editions.lockBySlug(slug).orElseThrow();
        if (read(edition, waiting.file()) instanceof FileReading.Read read) {
            return incorporating.incorporate(edition, read.programme(), waiting.options());
        }
        // It could be read when it was uploaded; an update of the service between the two may be stricter.
        throw new IllegalStateException("import " + waiting.id());
    }

    private Listing incorporate(String slug, IncomingProgramme programme, ImportOptions options) {
        return incorporating.incorporate(editions.lockBySlug(slug).orElseThrow(), programme, options);
    }

    private static FileReading read(Edition edition, byte[] file) {
        return ProgrammeFile.read(file, new Source(edition.id(), edition.zone()));
    }

    /** Leaves a transaction so that nothing of it stays. */
    private static final class TakenBack extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final transient Listing listing;

        TakenBack(Listing listing) {
            super(null, null, false, false);
            this.listing = listing;
        }
    }

    private static Listing takenBack(Callable<Listing> work) {
        try {
            return transactional(() -> {
                throw new TakenBack(work.call());
            });
        } catch (TakenBack undone) {
            return undone.listing;
        }
    }

    private static <T> T transactional(Callable<T> work) {
        return QuarkusTransaction.requiringNew().timeout(LONGEST).call(work);
    }

    private String written(Listing listing) {
        try {
            return json.writeValueAsString(listing);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Listing read(String listing) {
        try {
            return json.readValue(listing, Listing.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
