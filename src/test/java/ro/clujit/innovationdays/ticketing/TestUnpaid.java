package ro.clujit.innovationdays.ticketing;

import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Ends what was not paid in time, for tests that do not wait for it. */
@Singleton
public class TestUnpaid {

    @Inject
    UnpaidSweep sweep;

    @Inject
    UnpaidAddOnSweep addOns;

    @ActivateRequestContext
    public void end() {
        sweep.sweep();
        addOns.sweep();
    }
}
