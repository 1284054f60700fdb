package ro.clujit.innovationdays.ticketing.code;

import java.util.Set;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.text.Text;

/** The columns of a table of codes; either language is read. */
enum CodeColumn {
    CODE("Cod", "Code"),
    DISCOUNT("Reducere", "Discount"),
    USES("Folosiri", "Uses"),
    TICKETS("Bilete", "Tickets"),
    UNLOCKS("Deblochează", "Unlocks"),
    RESERVES("Rezervă", "Reserves"),
    FROM("Valabil din", "Valid from"),
    UNTIL("Valabil până la", "Valid until"),
    ADDRESSES("Adrese", "Addresses"),
    BY_DOMAIN("După domeniu", "By domain"),
    ORGANISATION("Organizația", "Organisation"),
    BATCH("Lot", "Batch"),
    USED("Folosit", "Used"),
    HELD_BACK("Reținute", "Held back"),
    WITHDRAWN("Retras", "Withdrawn");

    private static final Set<String> YES = Set.of("da", "yes", "x", "1", "true");

    private final String ro;
    private final String en;

    CodeColumn(String ro, String en) {
        this.ro = ro;
        this.en = en;
    }

    String name(Language language) {
        return language.choose(ro, en);
    }

    static String yes(boolean is, Language language) {
        return is ? language.choose("da", "yes") : "";
    }

    static boolean isYes(String cell) {
        return YES.contains(Text.folded(cell.strip()));
    }
}
