package ro.clujit.innovationdays.edition;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import ro.clujit.innovationdays.platform.database.Violation;

/** Makes editions, changes what is said of them, and publishes and archives them. */
@ApplicationScoped
public class Planning {

    /** What came of it. */
    public enum Outcome {
        DONE,
        /** Another edition has this address. */
        SLUG_TAKEN,
        /** Another edition has this mark. */
        MARK_TAKEN,
        /** Its address is public, and stays. */
        SLUG_FIXED,
        NO_SUCH_EDITION
    }

    /** What came of asking for another state. */
    public enum Move {
        DONE,
        /** It is not a state that follows the present one; somebody else may have moved it meanwhile. */
        NOT_FROM_HERE,
        /** Its last day has passed, so its address stays public. */
        HAS_BEEN,
        /** Somebody has registered, so it cannot become a draft again. */
        IN_USE
    }

    private final Editions editions;
    private final Event<EditionCreated> created;
    private final Event<WithdrawalAsked> withdrawals;
    private final Clock clock;

    Planning(Editions editions, Event<EditionCreated> created, Event<WithdrawalAsked> withdrawals, Clock clock) {
        this.editions = editions;
        this.created = created;
        this.withdrawals = withdrawals;
        this.clock = clock;
    }

    public Outcome create(EditionPlan plan) {
        return settled(() -> {
            Edition edition = plan.make();
            editions.persistAndFlush(edition);
            created.fire(new EditionCreated(edition));
            return Outcome.DONE;
        });
    }

    /** @param slug under which it is known until now */
    public Outcome change(String slug, EditionPlan plan) {
        return settled(() -> {
            Optional<Edition> found = editions.lockBySlug(slug);
            if (found.isEmpty()) {
                return Outcome.NO_SUCH_EDITION;
            }
            if (found.get().isPublic() && !plan.slug().equals(slug)) {
                return Outcome.SLUG_FIXED;
            }
            plan.applyTo(found.get());
            editions.flush();
            return Outcome.DONE;
        });
    }

    /** @return empty when there is no such edition */
    @Transactional
    public Optional<Move> move(String slug, EditionState next) {
        return editions.lockBySlug(slug).map(edition -> move(edition, next));
    }

    private Move move(Edition edition, EditionState next) {
        if (!edition.state().leadsTo(next)) {
            return Move.NOT_FROM_HERE;
        }
        switch (next) {
            case PUBLISHED -> edition.publish();
            case ARCHIVED -> edition.archive();
            case DRAFT -> {
                if (edition.isOver(clock.instant())) {
                    return Move.HAS_BEEN;
                }
                var asked = new WithdrawalAsked(edition);
                withdrawals.fire(asked);
                if (asked.isRefused()) {
                    return Move.IN_USE;
                }
                edition.backToDraft();
            }
        }
        return Move.DONE;
    }

    /** The database alone knows what is taken at this moment: its unique keys answer, not a look beforehand. */
    static Outcome settled(Callable<Outcome> work) {
        try {
            return QuarkusTransaction.requiringNew().call(work);
        } catch (RuntimeException e) {
            return switch (Violation.in(e).orElse("")) {
                case "edition_slug_key" -> Outcome.SLUG_TAKEN;
                case "edition_mark_key" -> Outcome.MARK_TAKEN;
                default -> throw e;
            };
        }
    }
}
