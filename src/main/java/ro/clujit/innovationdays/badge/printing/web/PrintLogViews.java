package ro.clujit.innovationdays.badge.printing.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import ro.clujit.innovationdays.badge.printing.PrintRun;
import ro.clujit.innovationdays.badge.printing.PrintRuns;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.platform.locale.LocalDates;
import ro.clujit.innovationdays.platform.web.Page;

/** Makes the pages of the print log. */
@ApplicationScoped
class PrintLogViews {

    private static final int ON_A_PAGE = 25;

    private final PrintRuns runs;
    private final Page page;
    private final Clock clock;

    PrintLogViews(PrintRuns runs, Page page, Clock clock) {
        this.runs = runs;
        this.page = page;
        this.clock = clock;
    }

    /** @param asked number of the page, from 1; what is none is the first */
    PrintLogView of(Edition edition, int asked) {
        int number = Math.min(Math.max(1, asked), 100_000);
        List<PrintRun> found = runs.of(edition, number - 1, ON_A_PAGE);
        boolean hasMore = found.size() == ON_A_PAGE
                && !runs.of(edition, number, ON_A_PAGE).isEmpty();
        return new PrintLogView(found.stream().map(run -> row(edition, run)).toList(), number, hasMore);
    }

    PrintLogView.Row row(Edition edition, PrintRun run) {
        return new PrintLogView.Row(
                run.id(),
                LocalDates.dateTime(run.madeAt(), edition.zone(), page.language()),
                run.madeBy(),
                run.firstPrints(),
                run.reprints(),
                run.paper(),
                run.state(clock.instant()));
    }
}
