package ro.clujit.innovationdays.checkin.report.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be had of an edition's door, as a table and as a file. */
public enum Report {
    DAYS,
    GATES,
    TYPES,
    ARRIVALS,
    CONFLICTS,
    MISTAKEN,
    ABSENT,
    UNHEARD;

    /** As it stands in an address. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Report> bySlug(String slug) {
        return Arrays.stream(values())
                .filter(report -> report.slug().equals(slug))
                .findFirst();
    }
}
