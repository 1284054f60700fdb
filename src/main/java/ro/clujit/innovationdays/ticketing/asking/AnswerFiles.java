package ro.clujit.innovationdays.ticketing.asking;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ro.clujit.innovationdays.ticketing.Registrations;

/**
 * Files that came with forms: kept while their form is being mended, and for good once an answer names them. Whoever
 * changes or removes one has locked its registration, as whoever answers has: the same form may come twice at once, and
 * neither takes away what the other is about to name.
 */
@ApplicationScoped
public class AnswerFiles implements PanacheRepositoryBase<AnswerFile, UUID> {

    public static final int MOST_BYTES = 5 * 1024 * 1024;

    /** Nobody fills in a form for longer. */
    private static final Duration WAITS = Duration.ofDays(1);

    private static final int NAME = 120;

    private static final String UNNAMED = "id not in (select a.fileId from Answer a where a.fileId is not null)";

    private static final String OF_PLACE = "registrationId = ?1 and questionId = ?2 and person = ?3 and " + UNNAMED;

    private final Registrations registrations;
    private final Clock clock;

    AnswerFiles(Registrations registrations, Clock clock) {
        this.registrations = registrations;
        this.clock = clock;
    }

    /** @param person from 1; less than that for those of {@link #next} */
    public record Place(UUID question, int person) {

        private static final int MOST_PEOPLE = 10_000;

        /**
         * Of whoever gets the ticket after that holder. What was sent for one of them is neither the present holder's to
         * see, nor anybody's who comes after another transfer.
         */
        public Place next(int holder) {
            return new Place(question, -(holder * MOST_PEOPLE + person));
        }
    }

    /** What waits for the form to be right, without its content. */
    public record Waiting(UUID id, String name) {}

    @Transactional
    public Map<Place, Waiting> waiting(UUID registration) {
        Map<Place, Waiting> found = new HashMap<>();
        getEntityManager()
                .createQuery(
                        "select f.questionId, f.person, f.id, f.name from AnswerFile f where f.registrationId = ?1"
                                + " and f." + UNNAMED + " order by f.receivedAt",
                        Object[].class)
                .setParameter(1, registration)
                .getResultList()
                .forEach(row -> found.put(
                        new Place((UUID) row[0], (Integer) row[1]), new Waiting((UUID) row[2], (String) row[3])));
        return found;
    }

    /**
     * Keeps it with the registration, in the place of what came before.
     *
     * @return what is wrong with it; empty when nothing is
     */
    @Transactional
    public Optional<AnswerFault> keep(UUID registration, Place place, String name, byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            return Optional.of(AnswerFault.FILE_LARGE);
        }
        Optional<FileFormat> format = FileFormat.of(bytes);
        if (format.isEmpty()) {
            return Optional.of(AnswerFault.FILE_KIND);
        }
        registrations.lock(registration);
        String kept = name.isEmpty() ? "file" : name.substring(Math.max(0, name.length() - NAME));
        Instant now = clock.instant();
        find(OF_PLACE, registration, place.question(), place.person())
                .firstResultOptional()
                .ifPresentOrElse(
                        before -> before.become(kept, format.get(), bytes, now),
                        () -> persist(new AnswerFile(
                                registration, place.question(), place.person(), kept, format.get(), bytes, now)));
        return Optional.empty();
    }

    /** By their ids, without their content. */
    public Map<UUID, String> names(Collection<UUID> ids) {
        Map<UUID, String> names = new HashMap<>();
        if (!ids.isEmpty()) {
            getEntityManager()
                    .createQuery("select f.id, f.name from AnswerFile f where f.id in ?1", Object[].class)
                    .setParameter(1, ids)
                    .getResultList()
                    .forEach(row -> names.put((UUID) row[0], (String) row[1]));
        }
        return names;
    }

    @Transactional
    public void drop(UUID registration, Place place) {
        registrations.lock(registration);
        delete(OF_PLACE, registration, place.question(), place.person());
    }

    /** All that came with forms about that person, and that no answer names; of a registration that is locked. */
    void dropWaiting(UUID registration, int person) {
        delete("registrationId = ?1 and person = ?2 and " + UNNAMED, registration, person);
    }

    @Scheduled(every = "1h", delayed = "2m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        forget();
    }

    /** Files of forms that were never sent off right. */
    @Transactional
    long forget() {
        Instant before = clock.instant().minus(WAITS);
        getEntityManager()
                .createQuery(
                        "select distinct f.registrationId from AnswerFile f where f.receivedAt < ?1 and f." + UNNAMED
                                + " order by f.registrationId",
                        UUID.class)
                .setParameter(1, before)
                .getResultList()
                .forEach(registrations::lock);
        return delete("receivedAt < ?1 and " + UNNAMED, before);
    }
}
