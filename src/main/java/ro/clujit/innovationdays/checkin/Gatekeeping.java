package ro.clujit.innovationdays.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import ro.clujit.innovationdays.edition.Edition;

/** Adds gates to an edition and renames them. They are never removed: scans tell of them. */
@ApplicationScoped
public class Gatekeeping {

    private final Gates gates;

    Gatekeeping(Gates gates) {
        this.gates = gates;
    }

    /** As the last of its edition. */
    @Transactional
    public void add(Edition edition, String nameRo, String nameEn) {
        int last = gates.of(edition).stream().mapToInt(Gate::position).max().orElse(0);
        gates.persist(new Gate(edition, last + 1, nameRo, nameEn));
    }

    @Transactional
    public void rename(UUID id, String nameRo, String nameEn) {
        gates.findByIdOptional(id).ifPresent(gate -> gate.rename(nameRo, nameEn));
    }
}
