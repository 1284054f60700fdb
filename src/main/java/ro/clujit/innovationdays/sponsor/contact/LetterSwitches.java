package ro.clujit.innovationdays.sponsor.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import ro.clujit.innovationdays.edition.Edition;

/** Which letters to contacts an edition sends: all, but those that an organiser has switched off. */
@ApplicationScoped
public class LetterSwitches {

    private final EntityManager database;

    LetterSwitches(EntityManager database) {
        this.database = database;
    }

    @Transactional
    public Set<ContactLetter> on(Edition edition) {
        Set<ContactLetter> on = EnumSet.allOf(ContactLetter.class);
        List<?> off = database.createNativeQuery(
                        "select kind from partner_letter_off where edition_id = :edition", String.class)
                .setParameter("edition", edition.id())
                .getResultList();
        on.removeIf(letter -> off.contains(letter.name()));
        return on;
    }

    boolean isOn(Edition edition, ContactLetter letter) {
        return on(edition).contains(letter);
    }

    /** As it is to be from now on, whatever it was. */
    @Transactional
    public void turn(Edition edition, ContactLetter letter, boolean isOn) {
        UUID id = edition.id();
        String change = isOn
                ? "delete from partner_letter_off where edition_id = :edition and kind = :kind"
                : "insert into partner_letter_off (edition_id, kind) values (:edition, :kind) on conflict do nothing";
        database.createNativeQuery(change)
                .setParameter("edition", id)
                .setParameter("kind", letter.name())
                .executeUpdate();
    }
}
