package ro.clujit.innovationdays;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import ro.clujit.innovationdays.checkin.Gate;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.ticketing.Quota;
import ro.clujit.innovationdays.ticketing.TicketType;

/** Editions for tests, each with one ticket type, one quota and two gates, and none the same as another. */
@ApplicationScoped
public class TestEditions {

    private static final AtomicInteger NEXT = new AtomicInteger(1);

    /** What a test needs to know to go to the edition. */
    public record Made(String slug, String mark, String mainGate, String sideGate) {}

    @Inject
    EntityManager database;

    /** Published, in a far spring, with that many places. */
    @Transactional
    @ActivateRequestContext
    public Made open(int places) {
        int n = NEXT.getAndIncrement();
        var edition =
                new Edition("test-" + n, "T" + n, "Ediția de probă " + n, "Test edition " + n, "Cluj-Napoca", zone());
        edition.schedule(LocalDate.of(2090, 4, 20), LocalDate.of(2090, 4, 21));
        edition.publish();
        database.persist(edition);
        var quota = new Quota(edition, "Locuri", places);
        database.persist(quota);
        database.persist(new TicketType(quota, edition, 1, "Forum", "Forum"));
        var main = new Gate(edition, 1, "Intrarea mare", "Main door");
        var side = new Gate(edition, 2, "Intrarea mică", "Side door");
        database.persist(main);
        database.persist(side);
        return new Made(
                edition.slug(), edition.mark(), main.id().toString(), side.id().toString());
    }

    /** One number out of the database. */
    @Transactional
    @ActivateRequestContext
    public long count(String sql, Object... parameters) {
        var query = database.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return ((Number) query.getSingleResult()).longValue();
    }

    /** One column of texts out of the database. */
    @Transactional
    @ActivateRequestContext
    public List<String> texts(String sql, Object... parameters) {
        var query = database.createNativeQuery(sql, String.class);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        List<?> found = query.getResultList();
        return found.stream().map(String.class::cast).toList();
    }

    /** Another step in a test's story, such as closing the sale. */
    @Transactional
    @ActivateRequestContext
    public void change(String sql, Object... parameters) {
        var query = database.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        query.executeUpdate();
    }

    private static ZoneId zone() {
        return ZoneId.of("Europe/Bucharest");
    }
}
