package ro.clujit.innovationdays.sponsor.counting;

import java.util.Comparator;
import java.util.UUID;

/** What one count is about, as long as nobody says on which day. */
record Counted(UUID listing, CountKind kind) {

    /** In which two instances write them, so that neither waits for what the other holds. */
    static final Comparator<Counted> ORDER =
            Comparator.comparing(Counted::listing).thenComparing(Counted::kind);
}
