package ro.clujit.innovationdays.ticketing;

import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Ends the holds that ran out, for tests that do not wait for it. */
@Singleton
public class TestHolds {

    @Inject
    HoldSweep sweep;

    @ActivateRequestContext
    public void end() {
        sweep.end();
    }
}
