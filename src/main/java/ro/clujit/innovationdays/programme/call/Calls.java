package ro.clujit.innovationdays.programme.call;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.locale.LocalDates;

/** The calls of editions, at most one each. */
@ApplicationScoped
public class Calls implements PanacheRepositoryBase<Call, UUID> {

    /**
     * An invitation to propose something.
     *
     * @param until in words, in the edition's zone
     */
    public record OpenCall(String slug, String until) {}

    private final Clock clock;

    Calls(Clock clock) {
        this.clock = clock;
    }

    public Optional<Call> of(Edition edition) {
        return find("edition", edition).firstResultOptional();
    }

    /** Empty unless the edition takes proposals at this moment. */
    public Optional<OpenCall> open(Edition edition, Language language) {
        return of(edition)
                .filter(call -> call.isOpen(clock.instant()))
                .map(call ->
                        new OpenCall(edition.slug(), LocalDates.dateTime(call.closesAt(), edition.zone(), language)));
    }
}
