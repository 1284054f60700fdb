package ro.clujit.innovationdays.programme.call.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import ro.clujit.innovationdays.edition.EditionView.ThemeView;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.text.EmailAddress;
import ro.clujit.innovationdays.platform.web.Fields;
import ro.clujit.innovationdays.programme.SessionKind;
import ro.clujit.innovationdays.programme.call.CallMessages;
import ro.clujit.innovationdays.programme.call.CoSpeaker;
import ro.clujit.innovationdays.programme.call.Proposal;

/** The form of a proposal: which fields it has, and what is wrong with what they hold. */
final class ProposalForm {

    /** The fields that keep their lines. */
    static final Set<String> BLOCKS = Set.of("abstract", "description", "notes", "biography");

    private ProposalForm() {}

    static Fields of(Proposal proposal) {
        Fields fields = Fields.blank()
                .put("title", proposal.title())
                .put("kind", proposal.kind().name())
                .put("language", proposal.spoken().name())
                .put("abstract", proposal.summary())
                .put("description", proposal.description())
                .put("notes", proposal.notes())
                .put("minutes", proposal.minutes())
                .put("theme", proposal.theme() == null ? "" : proposal.theme())
                .put("name", proposal.name())
                .put("email", proposal.email())
                .put("organisation", proposal.organisation())
                .put("headline", proposal.headline())
                .put("biography", proposal.biography());
        for (int i = 0; i < proposal.others().size(); i++) {
            fields.put(otherName(i + 1), proposal.others().get(i).name());
            fields.put(otherEmail(i + 1), proposal.others().get(i).email());
        }
        return fields;
    }

    /** @return empty when something is wrong, which then stands in the fields */
    static Optional<Proposal> read(
            Fields fields, Collection<SessionKind> kinds, List<ThemeView> themes, CallMessages words) {
        String title = fields.filledIn("title", Proposal.TITLE, words.fault_title(Proposal.TITLE));
        SessionKind kind = kind(fields, kinds, words);
        Language spoken = Language.of(fields.value("language")).orElse(null);
        if (spoken == null) {
            fields.refuse("language", words.fault_language());
        }
        int minutes = minutes(fields, words);
        // An edition without themes has no field for them.
        String theme = themes.isEmpty() ? "" : fields.value("theme");
        if (!theme.isEmpty() && themes.stream().noneMatch(known -> known.slug().equals(theme))) {
            fields.refuse("theme", words.fault_theme());
        }
        String summary = fields.filledIn("abstract", Proposal.SUMMARY, words.fault_summary(Proposal.SUMMARY));
        String description = fields.line("description", Proposal.TEXT, words.fault_long(Proposal.TEXT));
        String notes = fields.line("notes", Proposal.TEXT, words.fault_long(Proposal.TEXT));
        String name = fields.filledIn("name", Proposal.NAME, words.fault_name(Proposal.NAME));
        String email = fields.value("email");
        if (!EmailAddress.isValid(email)) {
            fields.refuse("email", words.fault_email());
        }
        String organisation =
                fields.line("organisation", Proposal.ORGANISATION, words.fault_line(Proposal.ORGANISATION));
        String headline = fields.line("headline", Proposal.HEADLINE, words.fault_line(Proposal.HEADLINE));
        String biography = fields.line("biography", Proposal.TEXT, words.fault_long(Proposal.TEXT));
        List<CoSpeaker> others = others(fields, email, words);
        return fields.isGood()
                ? Optional.of(new Proposal(
                        title,
                        kind,
                        spoken,
                        summary,
                        description,
                        notes,
                        minutes,
                        theme.isEmpty() ? null : theme,
                        name,
                        email,
                        organisation,
                        headline,
                        biography,
                        others))
                : Optional.empty();
    }

    /** Whether the fields of co-speakers hold anything, so that they are to be seen. */
    static boolean hasOthers(Fields fields) {
        for (int n = 1; n <= Proposal.MOST_OTHERS; n++) {
            if (!fields.value(otherName(n)).isEmpty()
                    || !fields.value(otherEmail(n)).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static SessionKind kind(Fields fields, Collection<SessionKind> kinds, CallMessages words) {
        Optional<SessionKind> kind = Arrays.stream(SessionKind.values())
                .filter(known -> known.name().equals(fields.value("kind")))
                .filter(kinds::contains)
                .findFirst();
        if (kind.isEmpty()) {
            fields.refuse("kind", words.fault_kind());
        }
        return kind.orElse(null);
    }

    private static int minutes(Fields fields, CallMessages words) {
        String remark = words.fault_minutes(Proposal.SHORTEST, Proposal.LONGEST);
        if (fields.value("minutes").isEmpty()) {
            fields.refuse("minutes", remark);
        }
        return fields.number("minutes", Proposal.SHORTEST, Proposal.LONGEST, remark)
                .orElse(0);
    }

    private static List<CoSpeaker> others(Fields fields, String email, CallMessages words) {
        Set<String> addresses = new HashSet<>(Set.of(email.toLowerCase(Locale.ROOT)));
        List<CoSpeaker> others = new ArrayList<>();
        for (int n = 1; n <= Proposal.MOST_OTHERS; n++) {
            String name = fields.value(otherName(n));
            String address = fields.value(otherEmail(n));
            if (name.isEmpty() && address.isEmpty()) {
                continue;
            }
            fields.filledIn(otherName(n), Proposal.NAME, words.fault_other_name(n, Proposal.NAME));
            if (!EmailAddress.isValid(address)) {
                fields.refuse(otherEmail(n), words.fault_other_email(n));
            } else if (!addresses.add(address.toLowerCase(Locale.ROOT))) {
                fields.refuse(otherEmail(n), words.fault_other_twice(n));
            }
            others.add(new CoSpeaker(name, address));
        }
        return others;
    }

    private static String otherName(int number) {
        return "other-name-" + number;
    }

    private static String otherEmail(int number) {
        return "other-email-" + number;
    }
}
