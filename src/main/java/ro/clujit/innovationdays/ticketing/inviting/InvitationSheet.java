package ro.clujit.innovationdays.ticketing.inviting;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.sheet.Sheet;
import ro.clujit.innovationdays.platform.text.EmailAddress;
import ro.clujit.innovationdays.platform.text.Text;
import ro.clujit.innovationdays.ticketing.Attendee;
import ro.clujit.innovationdays.ticketing.Audience;
import ro.clujit.innovationdays.ticketing.RegisteringMany;
import ro.clujit.innovationdays.ticketing.TicketKind;
import ro.clujit.innovationdays.ticketing.TicketType;

/** Reads a list of people to invite, a person a row. */
final class InvitationSheet {

    /**
     * One row.
     *
     * @param line the number that a spreadsheet program shows beside it
     * @param type as it was written
     * @param guest null where there are faults
     */
    record Row(
            int line,
            String name,
            String email,
            String type,
            RegisteringMany.Guest guest,
            Set<InvitationFault> faults) {

        /** Mailboxes do not differ by the case of their letters. */
        String address() {
            return email.toLowerCase(Locale.ROOT);
        }
    }

    private static final int NAME = 100;
    private static final int ORGANISATION = 120;
    private static final int JOB_TITLE = 100;
    private static final String BEGIN_FORMULAS = "=+-@";

    private static final Map<String, Language> LANGUAGES = Map.of(
            "", Language.ro,
            "ro", Language.ro,
            "romana", Language.ro,
            "romanian", Language.ro,
            "en", Language.en,
            "engleza", Language.en,
            "english", Language.en);

    private final Map<String, TicketType> types = new HashMap<>();

    InvitationSheet(List<TicketType> all) {
        all.stream().filter(type -> type.kind() == TicketKind.ADMISSION).forEach(type -> {
            types.put(type.id().toString(), type);
            for (Language language : Language.values()) {
                types.putIfAbsent(Text.folded(type.name(language)), type);
            }
        });
    }

    /** Without these nobody can be registered. */
    static boolean hasColumns(Sheet sheet) {
        return Stream.of(InvitationColumn.NAME, InvitationColumn.EMAIL, InvitationColumn.TYPE)
                .allMatch(column -> column.isIn(sheet));
    }

    List<Row> rows(Sheet sheet) {
        List<Row> rows = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        sheet.rows().forEach(row -> rows.add(row(row, seen)));
        return rows;
    }

    private Row row(Sheet.Row row, Set<String> seen) {
        var faults = EnumSet.noneOf(InvitationFault.class);
        String name = InvitationColumn.NAME.of(row);
        if (name.isEmpty()) {
            faults.add(InvitationFault.NAME_MISSING);
        }
        String email = InvitationColumn.EMAIL.of(row);
        if (!EmailAddress.isValid(email)) {
            faults.add(InvitationFault.EMAIL_FORM);
        } else if (!seen.add(email.toLowerCase(Locale.ROOT))) {
            faults.add(InvitationFault.EMAIL_TWICE);
        }
        String organisation = InvitationColumn.ORGANISATION.of(row);
        String jobTitle = InvitationColumn.JOB_TITLE.of(row);
        check(name, NAME, InvitationFault.NAME_LONG, faults);
        check(organisation, ORGANISATION, InvitationFault.ORGANISATION_LONG, faults);
        check(jobTitle, JOB_TITLE, InvitationFault.JOB_TITLE_LONG, faults);
        String written = InvitationColumn.TYPE.of(row);
        TicketType type = types.get(Text.folded(written));
        if (type == null) {
            faults.add(InvitationFault.TYPE_UNKNOWN);
        }
        Language language = LANGUAGES.get(Text.folded(InvitationColumn.LANGUAGE.of(row)));
        if (language == null) {
            faults.add(InvitationFault.LANGUAGE_UNKNOWN);
        }
        return new Row(
                row.line(),
                name,
                email,
                written,
                faults.isEmpty() ? guest(type, name, email, organisation, jobTitle, language) : null,
                faults);
    }

    private static void check(String text, int most, InvitationFault isLong, Set<InvitationFault> faults) {
        if (text.length() > most) {
            faults.add(isLong);
        }
        if (!text.isEmpty() && BEGIN_FORMULAS.indexOf(text.charAt(0)) >= 0) {
            faults.add(InvitationFault.FORMULA);
        }
    }

    private static RegisteringMany.Guest guest(
            TicketType type, String name, String email, String organisation, String jobTitle, Language language) {
        Audience audience = type.audience().orElse(Audience.OTHER);
        var attendee = new Attendee(name, email, organisation, jobTitle, audience, Set.of(), Set.of(), false);
        return new RegisteringMany.Guest(type, attendee, language);
    }
}
