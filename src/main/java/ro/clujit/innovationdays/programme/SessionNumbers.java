package ro.clujit.innovationdays.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import ro.clujit.innovationdays.edition.Edition;

/** Numbers sessions, each edition's from 1. A number is given once: calendars and shared agendas go on naming it. */
@ApplicationScoped
class SessionNumbers {

    private final EntityManager database;

    SessionNumbers(EntityManager database) {
        this.database = database;
    }

    /** The next one; whoever asks at the same time waits until this transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    int next(Edition edition) {
        return counted(edition, 0);
    }

    /** Takes note of a number that was made elsewhere, so that it is not given again. */
    @Transactional(Transactional.TxType.MANDATORY)
    void note(Edition edition, int number) {
        counted(edition, number);
    }

    /** @param atLeast 0 to count on by one */
    private int counted(Edition edition, int atLeast) {
        return ((Number) database.createNativeQuery("""
                        insert into session_count as c (edition_id, last_number) values (?1, greatest(1, ?2))
                        on conflict (edition_id) do update
                           set last_number = case when ?2 = 0 then c.last_number + 1
                                                  else greatest(c.last_number, ?2) end
                        returning last_number
                        """)
                        .setParameter(1, edition.id())
                        .setParameter(2, atLeast)
                        .getSingleResult())
                .intValue();
    }
}
