package ro.clujit.innovationdays.programme.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import ro.clujit.innovationdays.edition.Editions;

/** Opens the call of an edition, and changes it. */
@ApplicationScoped
public class Calling {

    private final Editions editions;
    private final Calls calls;

    Calling(Editions editions, Calls calls) {
        this.editions = editions;
        this.calls = calls;
    }

    /** The edition is locked meanwhile, so that it does not get two calls. */
    @Transactional
    public void plan(String slug, CallPlan plan) {
        editions.lockBySlug(slug).ifPresent(edition -> {
            Call call = calls.of(edition).orElseGet(() -> new Call(edition));
            call.plan(plan);
            calls.persist(call);
        });
    }
}
