package ro.clujit.innovationdays.badge.printing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import ro.clujit.innovationdays.badge.BadgeDesigns;
import ro.clujit.innovationdays.badge.BadgeLook;
import ro.clujit.innovationdays.badge.Paper;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.Editions;

/**
 * Decides whose badges are printed together and writes that down. A badge is printed for the first time once, whoever
 * prints at the same instant; all its other prints are reprints. A reissued badge is another badge.
 */
@ApplicationScoped
public class Printing {

    /**
     * What is to be printed.
     *
     * @param type that the people have a ticket of; null for all
     * @param words that their names, organisations or addresses have; empty for all
     * @param isAgain whether badges that were printed before are printed too
     */
    public record Wanted(UUID type, String words, boolean isAgain, Paper paper, boolean hasMarks) {}

    /** @param badges of people, not tickets */
    public record Counts(int badges, int printed) {
        public int toPrint() {
            return badges - printed;
        }
    }

    private final Editions editions;
    private final PrintRuns runs;
    private final BadgeDesigns designs;
    private final EntityManager database;
    private final Clock clock;

    Printing(Editions editions, PrintRuns runs, BadgeDesigns designs, EntityManager database, Clock clock) {
        this.editions = editions;
        this.runs = runs;
        this.designs = designs;
        this.database = database;
        this.clock = clock;
    }

    @Transactional
    public Counts count(Edition edition) {
        var selection = new Selection(edition);
        var row = (Object[]) selection
                .applyTo(database.createNativeQuery(
                        selection.sql() + "select count(*), count(*) filter (where is_printed) from meant"))
                .getSingleResult();
        return new Counts(((Number) row[0]).intValue(), ((Number) row[1]).intValue());
    }

    /**
     * @param key made by whoever asks; the same again is the same run
     * @return empty where there is nothing to print
     */
    @Transactional
    public Optional<PrintRun> print(Edition edition, UUID key, Wanted wanted, String by) {
        var selection = new Selection(edition).withType(wanted.type()).withWords(wanted.words());
        return print(edition, key, selection, wanted, by);
    }

    /**
     * The badge of the person who has this ticket, on the edition's own paper, printed before or not; where that is a
     * sheet of several, on one of their size.
     *
     * @param key as in {@link #print}
     * @return empty where the edition has no such ticket that is valid
     */
    @Transactional
    public Optional<PrintRun> printOne(Edition edition, UUID key, UUID ticket, String by) {
        BadgeLook look = designs.of(edition);
        var wanted = new Wanted(null, "", true, look.paper().single(), look.hasMarks());
        return print(edition, key, new Selection(edition).withTicket(ticket), wanted, by);
    }

    /** One run of an edition after the other, so that two who print the same people do not wait for each other's rows. */
    private Optional<PrintRun> print(Edition edition, UUID key, Selection selection, Wanted wanted, String by) {
        editions.lockBySlug(edition.slug());
        PrintRun before = runs.findById(key);
        if (before != null) {
            return Optional.of(before).filter(run -> run.edition().id().equals(edition.id()));
        }
        var run = new PrintRun(key, edition, wanted.paper(), wanted.hasMarks(), by, clock.instant());
        runs.persistAndFlush(run);
        int first = insert(
                run,
                selection,
                true,
                "where not is_printed on conflict (ticket_id, issue) where is_first_print do nothing");
        int again = wanted.isAgain()
                ? insert(run, selection, false, "where is_printed on conflict (run_id, ticket_id) do nothing")
                : 0;
        run.count(first, again);
        if (first + again == 0) {
            runs.delete(run);
            return Optional.empty();
        }
        return Optional.of(run);
    }

    private int insert(PrintRun run, Selection selection, boolean isFirst, String which) {
        return selection
                .applyTo(database.createNativeQuery(selection.sql()
                        + "insert into badge_print (run_id, ticket_id, issue, position, is_first_print)"
                        + " select :run, ticket_id, issue, position, :first from meant " + which))
                .setParameter("run", run.id())
                .setParameter("first", isFirst)
                .executeUpdate();
    }

    /**
     * It never came out of the printer: its badges are to be printed yet, unless somebody printed them again since, who
     * then was the first.
     *
     * <p>Twice is as good as once.
     *
     * @return whether there is such a run
     */
    @Transactional
    public boolean withdraw(Edition edition, UUID id, String by) {
        editions.lockBySlug(edition.slug());
        Optional<PrintRun> found = runs.lock(edition, id);
        found.filter(run -> run.withdrawnAt().isEmpty()).ifPresent(run -> {
            run.withdraw(by, clock.instant());
            runs.flush();
            makeOthersFirst(run);
        });
        return found.isPresent();
    }

    private void makeOthersFirst(PrintRun run) {
        database.createNativeQuery("update badge_print set is_first_print = false where run_id = :run")
                .setParameter("run", run.id())
                .executeUpdate();
        database.createNativeQuery("""
                        update badge_print b set is_first_print = true
                          from (select distinct on (o.ticket_id, o.issue) o.run_id, o.ticket_id
                                  from badge_print w
                                  join badge_print o on o.ticket_id = w.ticket_id and o.issue = w.issue
                                  join badge_run r on r.id = o.run_id and r.withdrawn_at is null
                                 where w.run_id = :run
                                   and not exists (select 1 from badge_print f where f.ticket_id = w.ticket_id
                                                      and f.issue = w.issue and f.is_first_print)
                                 order by o.ticket_id, o.issue, r.made_at, r.id) n
                         where b.run_id = n.run_id and b.ticket_id = n.ticket_id
                        """).setParameter("run", run.id()).executeUpdate();
    }
}
