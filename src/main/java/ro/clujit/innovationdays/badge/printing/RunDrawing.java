package ro.clujit.innovationdays.badge.printing;

import com.lowagie.text.ExceptionConverter;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import ro.clujit.innovationdays.badge.BadgePdf;
import ro.clujit.innovationdays.badge.BadgeViews;
import ro.clujit.innovationdays.badge.ReadyBadge;
import ro.clujit.innovationdays.ticketing.Ticket;
import ro.clujit.innovationdays.ticketing.Tickets;

/**
 * Draws the badges of a run into a stream, a few at a time, and writes down how far it is. Nothing of it is kept: whoever
 * was cut short, by a network or by the end of the service, fetches it again from any instance.
 */
@ApplicationScoped
public class RunDrawing {

    private static final int AT_ONCE = 100;

    private final Tickets tickets;
    private final BadgeViews views;
    private final BadgePdf pdf;
    private final EntityManager database;
    private final Clock clock;

    RunDrawing(Tickets tickets, BadgeViews views, BadgePdf pdf, EntityManager database, Clock clock) {
        this.tickets = tickets;
        this.views = views;
        this.pdf = pdf;
        this.database = database;
        this.clock = clock;
    }

    /** Whether any of its badges still is the badge of a valid ticket: only those are drawn. */
    public boolean hasAny(PrintRun run) {
        return QuarkusTransaction.joiningExisting()
                .call(() -> !ids(run.id(), -1, null, 1).isEmpty());
    }

    /** In transactions of its own, so that none is open for as long as somebody takes to fetch it. */
    public void draw(PrintRun run, OutputStream out) throws IOException {
        try {
            pdf.renderReady(() -> new Drawn(run.id()), run.paper(), run.hasMarks(), out);
        } catch (ExceptionConverter e) {
            // Whoever fetched it left.
            throw new IOException(e.getException());
        }
        QuarkusTransaction.requiringNew().run(() -> progress(run.id(), run.size()));
    }

    private record Key(UUID ticket, int position) {}

    private List<Key> ids(UUID run, int position, UUID ticket, int most) {
        var query = database.createNativeQuery("select p.ticket_id, p.position from badge_print p"
                        + " join ticket t on t.id = p.ticket_id and t.state = 'VALID' and t.issue = p.issue"
                        + " where p.run_id = :run"
                        + (ticket == null ? "" : " and (p.position, p.ticket_id) > (:position, :ticket)")
                        + " order by p.position, p.ticket_id")
                .setParameter("run", run)
                .setMaxResults(most);
        if (ticket != null) {
            query.setParameter("position", position).setParameter("ticket", ticket);
        }
        List<?> rows = query.getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Key((UUID) row[0], (Integer) row[1]))
                .toList();
    }

    private void progress(UUID run, int drawn) {
        database.createNativeQuery("update badge_run set drawn = :drawn, drawn_at = :now where id = :run")
                .setParameter("drawn", drawn)
                .setParameter("now", clock.instant())
                .setParameter("run", run)
                .executeUpdate();
    }

    private List<ReadyBadge> viewsOf(List<Key> keys) {
        Map<UUID, Ticket> found = tickets.whole(keys.stream().map(Key::ticket).toList()).stream()
                .collect(Collectors.toMap(Ticket::id, Function.identity()));
        List<Ticket> inOrder = keys.stream().map(key -> found.get(key.ticket())).toList();
        return inOrder.isEmpty()
                ? List.of()
                // What takes longest, and touches neither the database nor anything that is shared.
                : views.of(inOrder.get(0).edition(), inOrder).parallelStream()
                        .map(ReadyBadge::of)
                        .toList();
    }

    /** The badges of a run as they come out of the database: some are read and made ready while others are drawn. */
    private final class Drawn implements Iterator<ReadyBadge> {

        private final UUID run;
        private Iterator<ReadyBadge> few = Collections.emptyIterator();
        private CompletableFuture<List<ReadyBadge>> ahead;
        private Key last = new Key(null, -1);
        private int given;
        private boolean isDone;

        Drawn(UUID run) {
            this.run = run;
            this.ahead = readAhead();
        }

        @Override
        public boolean hasNext() {
            if (!few.hasNext() && ahead != null) {
                few = ahead.join().iterator();
                ahead = isDone ? null : readAhead();
            }
            return few.hasNext();
        }

        /** On another thread, which alone touches {@code last} and {@code isDone} until it is waited for. */
        private CompletableFuture<List<ReadyBadge>> readAhead() {
            int drawn = given;
            return CompletableFuture.supplyAsync(
                    () -> QuarkusTransaction.requiringNew().call(() -> read(drawn)),
                    Infrastructure.getDefaultWorkerPool());
        }

        private List<ReadyBadge> read(int drawn) {
            List<Key> keys = ids(run, last.position(), last.ticket(), AT_ONCE);
            isDone = keys.size() < AT_ONCE;
            progress(run, drawn);
            if (!keys.isEmpty()) {
                last = keys.get(keys.size() - 1);
            }
            return viewsOf(keys);
        }

        @Override
        public ReadyBadge next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            given++;
            return few.next();
        }
    }
}
