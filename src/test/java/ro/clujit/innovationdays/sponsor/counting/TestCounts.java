package ro.clujit.innovationdays.sponsor.counting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import ro.clujit.innovationdays.TestEditions;

/** Counts in tests, written down when a test wants to read them and not after some seconds. */
@ApplicationScoped
public class TestCounts {

    @Inject
    TestEditions editions;

    @Inject
    Tally tally;

    public long of(UUID listing, CountKind kind) {
        tally.write();
        return editions.count(
                "select coalesce(sum(amount), 0) from listing_count where listing_id = ?1 and kind = ?2",
                listing,
                kind.name());
    }
}
