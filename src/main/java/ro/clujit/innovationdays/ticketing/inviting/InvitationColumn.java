package ro.clujit.innovationdays.ticketing.inviting;

import java.util.Arrays;
import java.util.List;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.sheet.Sheet;
import ro.clujit.innovationdays.platform.text.Text;

/** The columns of a list of people to invite; either language is read, whatever its case and diacritics. */
enum InvitationColumn {
    NAME("Nume", "Name", "Nume și prenume"),
    EMAIL("E-mail", "Email", "Adresa de e-mail"),
    ORGANISATION("Organizație", "Organisation", "Organizația"),
    JOB_TITLE("Funcție", "Job title", "Funcția"),
    TYPE("Tip de bilet", "Ticket type", "Bilet"),
    LANGUAGE("Limbă", "Language", "Limba");

    private final List<String> names;

    /** @param names in Romanian, in English, and what else it is called */
    InvitationColumn(String... names) {
        this.names = List.of(names);
    }

    String name(Language language) {
        return language.choose(names.get(0), names.get(1));
    }

    boolean isIn(Sheet sheet) {
        return names.stream().anyMatch(sheet::hasColumn);
    }

    /** Empty where there is nothing. */
    String of(Sheet.Row row) {
        return names.stream()
                .map(row::cell)
                .map(Text::line)
                .filter(cell -> !cell.isEmpty())
                .findFirst()
                .orElse("");
    }

    static List<String> header(Language language) {
        return Arrays.stream(values()).map(column -> column.name(language)).toList();
    }
}
