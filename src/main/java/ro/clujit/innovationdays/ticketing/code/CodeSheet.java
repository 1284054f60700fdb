package ro.clujit.innovationdays.ticketing.code;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.sheet.Sheet;
import ro.clujit.innovationdays.platform.text.Text;
import ro.clujit.innovationdays.ticketing.TicketKind;
import ro.clujit.innovationdays.ticketing.TicketType;

/** Reads a table of codes, a code a row. */
final class CodeSheet {

    /**
     * One row.
     *
     * @param line the number that a spreadsheet program shows beside it
     * @param terms of no account where there are faults
     */
    record Row(int line, String text, CodeTerms terms, String batch, boolean withdrawn, Collection<CodeFault> faults) {}

    private static final Map<String, CodeColumn> FIELDS = Map.of(
            WrittenCode.TEXT, CodeColumn.CODE,
            WrittenCode.DISCOUNT, CodeColumn.DISCOUNT,
            WrittenCode.USES, CodeColumn.USES,
            WrittenCode.ADDRESSES, CodeColumn.ADDRESSES,
            WrittenCode.ORGANISATION, CodeColumn.ORGANISATION,
            WrittenCode.FROM, CodeColumn.FROM,
            WrittenCode.UNTIL, CodeColumn.UNTIL);

    private static final int BATCH = 60;

    private final Edition edition;
    private final Map<String, UUID> types = new HashMap<>();

    CodeSheet(Edition edition, List<TicketType> all) {
        this.edition = edition;
        all.stream().filter(type -> type.kind() == TicketKind.ADMISSION).forEach(type -> {
            for (Language language : Language.values()) {
                types.put(Text.folded(type.name(language)), type.id());
            }
        });
    }

    List<Row> rows(Sheet sheet) {
        List<Row> rows = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        sheet.rows().forEach(row -> rows.add(row(row, seen)));
        return rows;
    }

    private Row row(Sheet.Row row, Set<String> seen) {
        Map<String, String> values = new HashMap<>();
        FIELDS.forEach((field, column) -> values.put(field, cell(row, column)));
        var written = new WrittenCode(values, edition.zone());
        String text = written.text();
        if (!seen.add(text)) {
            written.refuse(WrittenCode.TEXT, CodeFault.TEXT_TWICE);
        }
        Set<UUID> good = new HashSet<>();
        for (String name : cell(row, CodeColumn.TICKETS).split(";")) {
            if (!name.isBlank()) {
                UUID type = types.get(Text.folded(name.strip()));
                if (type == null) {
                    written.refuse(WrittenCode.TYPES, CodeFault.TYPE_UNKNOWN);
                } else {
                    good.add(type);
                }
            }
        }
        CodeTerms terms = written.terms(
                good,
                isYes(row, CodeColumn.UNLOCKS),
                isYes(row, CodeColumn.RESERVES),
                isYes(row, CodeColumn.BY_DOMAIN));
        String batch = cell(row, CodeColumn.BATCH);
        return new Row(
                row.line(),
                text,
                terms,
                batch.substring(0, Math.min(BATCH, batch.length())),
                isYes(row, CodeColumn.WITHDRAWN),
                List.copyOf(written.faults().values()));
    }

    private static boolean isYes(Sheet.Row row, CodeColumn column) {
        return CodeColumn.isYes(cell(row, column));
    }

    private static String cell(Sheet.Row row, CodeColumn column) {
        String romanian = row.cell(column.name(Language.ro));
        return Text.line(romanian.isEmpty() ? row.cell(column.name(Language.en)) : romanian);
    }
}
