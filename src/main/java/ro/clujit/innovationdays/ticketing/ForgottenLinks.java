package ro.clujit.innovationdays.ticketing;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.secret.Keys;

/**
 * Sends somebody the links that they lost. Whoever asks learns nothing: the same is written down, and the same answered,
 * whether the address is known or not, and a letter goes out in either case only to the address itself.
 */
@ApplicationScoped
public class ForgottenLinks {

    private static final Duration WINDOW = Duration.ofHours(1);
    private static final int MOST_PER_ADDRESS = 3;

    /** A hall's visitors share one address on the net, so a client gets more. */
    private static final int MOST_PER_CLIENT = 60;

    /** @param request names this one letter */
    public record Asked(UUID request, String address, Language language) {}

    private final EntityManager database;
    private final Event<Asked> asked;
    private final Clock clock;

    ForgottenLinks(EntityManager database, Event<Asked> asked, Clock clock) {
        this.database = database;
        this.asked = asked;
        this.clock = clock;
    }

    /**
     * @param email a valid address
     * @param client where the request comes from
     */
    @Transactional
    public void ask(String email, String client, Language language) {
        Instant now = clock.instant();
        String address = email.strip().toLowerCase(Locale.ROOT);
        byte[] ofAddress = Keys.digest("address:" + address);
        byte[] ofClient = Keys.digest("client:" + client);
        boolean isTooOften = count(ofAddress, now) >= MOST_PER_ADDRESS || count(ofClient, now) >= MOST_PER_CLIENT;
        note(ofAddress, now);
        note(ofClient, now);
        if (!isTooOften) {
            // To unknown addresses too: they learn that there is nothing, and that costs as long as the rest.
            asked.fire(new Asked(UUID.randomUUID(), address, language));
        }
    }

    /** Those that stand, for whoever registered by that address. */
    public List<Registration> registrationsOf(String address) {
        return database.createQuery("""
                        from Registration r join fetch r.edition e where lower(r.contactEmail) = :address
                         and r.state in (:states) order by e.startsOn desc, r.heldAt desc
                        """, Registration.class)
                .setParameter("address", address.toLowerCase(Locale.ROOT))
                .setParameter(
                        "states",
                        List.of(
                                RegistrationState.PENDING_APPROVAL,
                                RegistrationState.PENDING_PAYMENT,
                                RegistrationState.CONFIRMED))
                .getResultList();
    }

    /** Those that stand, for their holder, apart from the ones that are in {@link #registrationsOf}. */
    public List<Ticket> ticketsOf(String address) {
        return database.createQuery("""
                        from Ticket t join fetch t.registration r join fetch t.edition e join fetch t.ticketType
                         where lower(t.email) = :address and lower(r.contactEmail) <> :address
                         and t.state in (:states) order by e.startsOn desc, t.createdAt desc
                        """, Ticket.class)
                .setParameter("address", address.toLowerCase(Locale.ROOT))
                .setParameter("states", List.of(TicketState.PENDING, TicketState.VALID))
                .getResultList();
    }

    @Scheduled(every = "1h", delayed = "5m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void forget() {
        database.createNativeQuery("delete from link_request where asked_at < :before")
                .setParameter("before", clock.instant().minus(WINDOW))
                .executeUpdate();
    }

    private long count(byte[] subject, Instant now) {
        return ((Number) database.createNativeQuery(
                                "select count(*) from link_request where subject_digest = :subject and asked_at > :since")
                        .setParameter("subject", subject)
                        .setParameter("since", now.minus(WINDOW))
                        .getSingleResult())
                .longValue();
    }

    private void note(byte[] subject, Instant now) {
        database.createNativeQuery(
                        "insert into link_request (id, subject_digest, asked_at) values (:id, :subject, :now)")
                .setParameter("id", UUID.randomUUID())
                .setParameter("subject", subject)
                .setParameter("now", now)
                .executeUpdate();
    }
}
