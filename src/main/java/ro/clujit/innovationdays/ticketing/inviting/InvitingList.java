package ro.clujit.innovationdays.ticketing.inviting;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.Editions;
import ro.clujit.innovationdays.platform.sheet.Reading;
import ro.clujit.innovationdays.platform.sheet.Sheet;
import ro.clujit.innovationdays.platform.sheet.SheetRefusal;
import ro.clujit.innovationdays.ticketing.Actor;
import ro.clujit.innovationdays.ticketing.RegisteringMany;

/** Registers the people of a list by hand, free of charge: all of them or none. */
@ApplicationScoped
public class InvitingList {

    /** What came of an upload. */
    public sealed interface Upload {
        record Waiting(UUID id) implements Upload {}

        record Unreadable(SheetRefusal why) implements Upload {}

        /** One of the columns that every row needs is missing. */
        record NoColumns() implements Upload {}

        /** It names nobody. */
        record Nobody() implements Upload {}
    }

    private static final Duration MOST = Duration.ofMinutes(5);

    private final Editions editions;
    private final InvitationImports imports;
    private final Guests guests;
    private final RegisteringMany registering;
    private final Clock clock;

    InvitingList(
            Editions editions, InvitationImports imports, Guests guests, RegisteringMany registering, Clock clock) {
        this.editions = editions;
        this.imports = imports;
        this.guests = guests;
        this.registering = registering;
        this.clock = clock;
    }

    /** As a table that names them in this order. */
    @Transactional
    public Upload upload(Edition edition, List<Invited> people) {
        return people.isEmpty() ? new Upload.Nobody() : upload(edition, Invited.table(people));
    }

    @Transactional
    public Upload upload(Edition edition, byte[] file) {
        Reading reading = Sheet.read(file);
        if (reading instanceof Reading.Refused refused) {
            return new Upload.Unreadable(refused.why());
        }
        Sheet sheet = ((Reading.Read) reading).sheet();
        if (!InvitationSheet.hasColumns(sheet)) {
            return new Upload.NoColumns();
        }
        if (sheet.rows().isEmpty()) {
            return new Upload.Nobody();
        }
        var waiting = new InvitationImport(edition, file, clock.instant());
        imports.persist(waiting);
        return new Upload.Waiting(waiting.id());
    }

    /** What it would do now. Empty when there is no such upload, or no longer. */
    @Transactional
    public Optional<InvitationListing> look(Edition edition, UUID id) {
        return imports.of(edition, id)
                .map(found -> found.isComplete()
                        ? done(found)
                        : guests.of(edition, found.file()).listing());
    }

    /**
     * Registers them, unless something is wrong with a row, or became so, or it would be others than those who were shown;
     * sent twice, once.
     *
     * @param shown how many people whoever confirms has seen that it would register
     * @return what was done, or what would be done now; empty as in {@link #look}
     */
    public Optional<InvitationListing> confirm(Edition edition, UUID id, int shown, Actor by) {
        try {
            return QuarkusTransaction.requiringNew()
                    .timeout((int) MOST.toSeconds())
                    .call(() -> register(edition, id, shown, by));
        } catch (NotRegistered undone) {
            // What others took or did meanwhile is counted anew, past what the transaction had read.
            return QuarkusTransaction.requiringNew().call(() -> look(edition, id));
        }
    }

    /** Takes the transaction back with everybody in it, which ends in no other way without an error. */
    private static final class NotRegistered extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotRegistered() {
            super(null, null, false, false);
        }
    }

    private Optional<InvitationListing> register(Edition edition, UUID id, int shown, Actor by) {
        // One list at a time: who is on two of them is registered by the first.
        Edition locked = editions.lockBySlug(edition.slug()).orElseThrow();
        Optional<InvitationImport> found = imports.lock(locked, id);
        if (found.isEmpty() || found.get().isComplete()) {
            return found.map(InvitingList::done);
        }
        Guests.Found all = guests.of(locked, found.get().file());
        if (all.listing().isBlocked() || all.listing().invited() != shown) {
            throw new NotRegistered();
        }
        found.get().complete(shown, clock.instant());
        if (!registering.register(all.guests(), by)) {
            throw new NotRegistered();
        }
        return Optional.of(done(found.get()));
    }

    private static InvitationListing done(InvitationImport found) {
        return new InvitationListing(List.of(), List.of(), found.invited());
    }
}
