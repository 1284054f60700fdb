package ro.clujit.innovationdays.letters.wording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.platform.locale.Language;

/** Gives an edition words of its own for a letter, or the service's back. */
@ApplicationScoped
public class Rewording {

    /** Which letter of which edition, in which language. */
    public record Place(Edition edition, String form, Language language) {}

    private final OwnWordings wordings;
    private final EntityManager database;
    private final Clock clock;

    Rewording(OwnWordings wordings, EntityManager database, Clock clock) {
        this.wordings = wordings;
        this.database = database;
        this.clock = clock;
    }

    /**
     * The same words sent twice are kept once.
     *
     * @param wording without {@link Wording#flaws flaws}
     * @param seen the version that they were written over; 0 where there was none
     * @return false when somebody else wrote others meanwhile
     */
    @Transactional
    public boolean save(Place place, Wording wording, int seen, String by) {
        boolean isKept = seen == 0 ? insert(place, wording, by) : update(place, wording, seen, by);
        return isKept
                || wordings.of(place.edition().id(), place.form(), place.language())
                        .filter(found -> found.wording().equals(wording))
                        .isPresent();
    }

    private boolean insert(Place place, Wording wording, String by) {
        return database.createNativeQuery("""
                        insert into own_wording (id, edition_id, form, language, subject, body, version, changed_by, changed_at)
                        values (?1, ?2, ?3, ?4, ?5, ?6, 1, ?7, ?8)
                        on conflict (edition_id, form, language) do nothing
                        """)
                        .setParameter(1, UUID.randomUUID())
                        .setParameter(2, place.edition().id())
                        .setParameter(3, place.form())
                        .setParameter(4, place.language().name())
                        .setParameter(5, wording.subject())
                        .setParameter(6, wording.text())
                        .setParameter(7, by)
                        .setParameter(8, clock.instant())
                        .executeUpdate()
                == 1;
    }

    private boolean update(Place place, Wording wording, int seen, String by) {
        return wordings.update(
                        "subject = ?1, text = ?2, version = version + 1, changedBy = ?3, changedAt = ?4"
                                + " where editionId = ?5 and form = ?6 and language = ?7 and version = ?8",
                        wording.subject(),
                        wording.text(),
                        by,
                        clock.instant(),
                        place.edition().id(),
                        place.form(),
                        place.language(),
                        seen)
                == 1;
    }

    /**
     * Back to the service's words; asked twice, they are back.
     *
     * @return false when somebody wrote others since
     */
    @Transactional
    public boolean drop(Place place, int seen) {
        UUID edition = place.edition().id();
        return wordings.delete(
                                "editionId = ?1 and form = ?2 and language = ?3 and version = ?4",
                                edition,
                                place.form(),
                                place.language(),
                                seen)
                        == 1
                || wordings.of(edition, place.form(), place.language()).isEmpty();
    }
}
