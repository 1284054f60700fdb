package ro.clujit.innovationdays.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import ro.clujit.innovationdays.edition.Edition;

/** Adds gates to an edition and changes them. They are never removed: scans tell of them. */
@ApplicationScoped
public class Gatekeeping {

    private final Gates gates;
    private final EntityManager database;

    Gatekeeping(Gates gates, EntityManager database) {
        this.gates = gates;
        this.database = database;
    }

    /** As the last of its edition. */
    @Transactional
    public void add(Edition edition, String nameRo, String nameEn) {
        int last = gates.of(edition).stream().mapToInt(Gate::position).max().orElse(0);
        gates.persist(new Gate(edition, last + 1, nameRo, nameEn));
    }

    /** What it is called, and what it lets through from the next second on. */
    @Transactional
    public void change(UUID id, String nameRo, String nameEn, GateTerms terms) {
        gates.findByIdOptional(id).ifPresent(gate -> {
            gate.rename(nameRo, nameEn);
            gate.follow(terms);
        });
    }

    /** On which days tickets admit, by the ids of their types; on all of them where there are none. */
    @Transactional
    public void limitDays(Map<UUID, Set<LocalDate>> days) {
        days.forEach((type, some) -> {
            database.createNativeQuery("delete from ticket_type_day where ticket_type_id = :type")
                    .setParameter("type", type)
                    .executeUpdate();
            some.forEach(day -> database.createNativeQuery("insert into ticket_type_day values (:type, :day)")
                    .setParameter("type", type)
                    .setParameter("day", day)
                    .executeUpdate());
        });
    }
}
