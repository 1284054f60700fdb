package ro.clujit.innovationdays.badge.printing.web;

import java.util.List;
import ro.clujit.innovationdays.badge.printing.PrintRuns;

/**
 * Badges that were printed together, as an organiser sees them.
 *
 * @param size how many they are
 * @param drawn how many of the last document that was fetched
 * @param withdrawnAt empty unless it was taken back
 * @param page of the badges, from 1
 * @param done what was done just now; empty for nothing
 */
public record PrintRunView(
        PrintLogView.Row run,
        int size,
        int drawn,
        String withdrawnBy,
        String withdrawnAt,
        List<PrintRuns.Printed> badges,
        int page,
        int pages,
        String done) {}
