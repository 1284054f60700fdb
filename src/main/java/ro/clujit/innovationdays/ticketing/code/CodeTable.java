package ro.clujit.innovationdays.ticketing.code;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.sheet.SheetFiles;
import ro.clujit.innovationdays.ticketing.Code;
import ro.clujit.innovationdays.ticketing.Codes;
import ro.clujit.innovationdays.ticketing.TicketTypes;

/** The codes of an edition as a table for a spreadsheet program, with what came of them. */
@ApplicationScoped
public class CodeTable {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Codes codes;
    private final TicketTypes types;

    CodeTable(Codes codes, TicketTypes types) {
        this.codes = codes;
        this.types = types;
    }

    public byte[] csv(Edition edition, Language language) {
        return SheetFiles.csv(header(language), rows(edition, language));
    }

    public byte[] xlsx(Edition edition, Language language) {
        return SheetFiles.xlsx(header(language), rows(edition, language));
    }

    private static List<String> header(Language language) {
        return Stream.of(CodeColumn.values())
                .map(column -> column.name(language))
                .toList();
    }

    private List<List<String>> rows(Edition edition, Language language) {
        Map<UUID, String> names = new HashMap<>();
        types.of(edition).forEach(type -> names.put(type.id(), type.name(language)));
        return codes.of(edition).stream()
                .map(code -> Stream.of(CodeColumn.values())
                        .map(column -> cell(column, code, names, edition.zone(), language))
                        .toList())
                .toList();
    }

    private static String cell(CodeColumn column, Code code, Map<UUID, String> names, ZoneId zone, Language language) {
        return switch (column) {
            case CODE -> code.text();
            case DISCOUNT -> off(code);
            case USES -> Integer.toString(code.mostUses());
            case TICKETS -> code.types().stream().map(names::get).sorted().collect(Collectors.joining("; "));
            case UNLOCKS -> CodeColumn.yes(code.unlocks(), language);
            case RESERVES -> CodeColumn.yes(code.reserves(), language);
            case FROM -> local(code.validFrom(), zone);
            case UNTIL -> local(code.validUntil(), zone);
            case ADDRESSES -> code.addresses().stream().sorted().collect(Collectors.joining(" "));
            case BY_DOMAIN -> CodeColumn.yes(code.byDomain(), language);
            case ORGANISATION -> code.organisation();
            case BATCH -> code.batch();
            case USED -> Integer.toString(code.used());
            case HELD_BACK -> Integer.toString(code.heldBack());
            case WITHDRAWN -> CodeColumn.yes(code.isWithdrawn(), language);
        };
    }

    private static String off(Code code) {
        String value = BigDecimal.valueOf(code.discountValue(), 2).toPlainString();
        return switch (code.discount()) {
            case NONE -> "";
            case AMOUNT -> value;
            case PERCENT -> value + "%";
        };
    }

    private static String local(Optional<Instant> instant, ZoneId zone) {
        return instant.map(at -> MOMENT.format(at.atZone(zone))).orElse("");
    }
}
