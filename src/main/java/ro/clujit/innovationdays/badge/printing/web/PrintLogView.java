package ro.clujit.innovationdays.badge.printing.web;

import java.util.List;
import java.util.UUID;
import ro.clujit.innovationdays.badge.Paper;
import ro.clujit.innovationdays.badge.printing.PrintRun;

/**
 * A page of the print log.
 *
 * @param page from 1
 * @param hasMore whether there are older ones
 */
public record PrintLogView(List<Row> rows, int page, boolean hasMore) {

    /** @param when in the edition's zone */
    public record Row(
            UUID id, String when, String who, int firstPrints, int reprints, Paper paper, PrintRun.State state) {

        public boolean isGood() {
            return state == PrintRun.State.DRAWN;
        }

        public boolean isBad() {
            return state == PrintRun.State.WITHDRAWN || state == PrintRun.State.STOPPED;
        }
    }
}
