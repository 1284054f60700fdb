package ro.clujit.innovationdays.programme.call.web;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.EditionView;
import ro.clujit.innovationdays.edition.PublicEditions;
import ro.clujit.innovationdays.platform.web.Page;
import ro.clujit.innovationdays.programme.call.CallMessages;
import ro.clujit.innovationdays.programme.call.Calls;

/** Shows calls, and the editions that they are of, to the reader. */
@Singleton
class CallViews {

    private final PublicEditions editions;
    private final Calls calls;
    private final Page page;
    private final Clock clock;

    @Inject
    CallViews(PublicEditions editions, Calls calls, Page page, Clock clock) {
        this.editions = editions;
        this.calls = calls;
        this.page = page;
        this.clock = clock;
    }

    EditionView edition(Edition edition) {
        return editions.view(edition, page.language());
    }

    /** Empty where organisers never made one. */
    Optional<CallView> of(Edition edition) {
        return calls.of(edition)
                .map(call -> CallView.of(
                        call, edition(edition), page.words(CallMessages.class), page.language(), clock.instant()));
    }
}
