package ro.clujit.innovationdays.mail.bounce;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Takes what providers tell us, all that came in one request or nothing of it. */
@ApplicationScoped
public class TakingReports {

    private final Reporting reporting;

    TakingReports(Reporting reporting) {
        this.reporting = reporting;
    }

    /** @return how many were new and about letters of ours */
    @Transactional
    public int take(List<ProviderReport> reports) {
        return (int) reports.stream()
                // In one order for all, so that requests wait for each other and not in a ring.
                .sorted(Comparator.comparing(
                                (ProviderReport report) -> report.recipient().toLowerCase(java.util.Locale.ROOT))
                        .thenComparing(ProviderReport::letter))
                .filter(report -> reporting.take(report.letter(), report.outcome(), report.at(), report.digest())
                        == Reporting.Taken.WRITTEN)
                .count();
    }

    /** @param messageId as the letter left with, in its brackets or without; or the letter's id alone */
    public static Optional<UUID> letter(String messageId) {
        return References.of(messageId);
    }
}
