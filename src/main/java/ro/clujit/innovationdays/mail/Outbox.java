package ro.clujit.innovationdays.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import ro.clujit.innovationdays.platform.locale.Language;

/** Where features put their letters. */
@ApplicationScoped
public class Outbox {

    private static final int AT_ONCE = 1000;

    private final Letters letters;
    private final Clock clock;
    private final Event<LetterAdded> added;

    Outbox(Letters letters, Clock clock, Event<LetterAdded> added) {
        this.letters = letters;
        this.clock = clock;
        this.added = added;
    }

    /**
     * Adds a letter in the caller's transaction: it is written exactly if that commits. A kind writes about a subject
     * once; a second time breaks the transaction.
     *
     * @param kind that a {@link LetterComposer} answers to
     * @param edition that sends it, or null where it is about none. No entity: this package knows no feature
     * @param name as the letter addresses the person
     * @param address that passed {@link ro.clujit.innovationdays.platform.text.EmailAddress}
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Letter add(String kind, UUID edition, UUID subjectId, String name, String address, Language language) {
        var letter =
                new Letter(kind, edition, false, new Addressee(subjectId, name, address, language), clock.instant());
        letters.persist(letter);
        added.fire(new LetterAdded());
        return letter;
    }

    /**
     * Whom a letter goes to, and about what.
     *
     * @param name empty where nobody asked for it
     */
    public record Addressee(UUID subjectId, String name, String address, Language language) {}

    /** The same for many at once: they are written in batches. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void addAll(String kind, UUID edition, Collection<Addressee> addressees) {
        addAll(kind, edition, false, addressees);
    }

    /** The same for letters that nobody waits for: they leave when no other is due. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void addBulk(String kind, UUID edition, Collection<Addressee> addressees) {
        addAll(kind, edition, true, addressees);
    }

    private void addAll(String kind, UUID edition, boolean bulk, Collection<Addressee> addressees) {
        Instant now = clock.instant();
        addressees.forEach(to -> letters.persist(new Letter(kind, edition, bulk, to, now)));
        if (!addressees.isEmpty()) {
            added.fire(new LetterAdded());
        }
    }

    /** Takes out, in the caller's transaction, whatever was or would have been written about these. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void forget(List<UUID> subjects) {
        for (int from = 0; from < subjects.size(); from += AT_ONCE) {
            letters.delete("subjectId in ?1", subjects.subList(from, Math.min(from + AT_ONCE, subjects.size())));
        }
    }
}
