package ro.clujit.innovationdays.programme.exchange.incoming;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ro.clujit.innovationdays.platform.text.Text;
import ro.clujit.innovationdays.programme.SpeakerRole;
import ro.clujit.innovationdays.programme.exchange.ExchangeMessages;
import ro.clujit.innovationdays.programme.exchange.incoming.IncomingProgramme.IncomingPerson;

/** Somebody in a cell: {@code Ana Exemplu (Exemplu SRL) [moderator]}. */
final class SpeakerCell {

    private static final Pattern ROLE = Pattern.compile("(.*)\\[([^\\[\\]]*)\\]");
    private static final Pattern ORGANISATION = Pattern.compile("([^(]*)\\((.*)\\)");

    private SpeakerCell() {}

    /** @param email may be empty */
    static Optional<IncomingPerson> read(String cell, String email, Gathering gathering) {
        String text = Text.line(cell);
        SpeakerRole role = SpeakerRole.SPEAKER;
        Matcher withRole = ROLE.matcher(text);
        if (withRole.matches()) {
            text = withRole.group(1).strip();
            Optional<SpeakerRole> known = KnownWords.role(withRole.group(2));
            if (known.isEmpty()) {
                gathering.remark(Remark.Kind.ROLE_UNKNOWN, Field.SPEAKERS, withRole.group(2));
            }
            role = known.orElse(role);
        }
        Said<String> organisation = Said.nothing();
        Matcher withOrganisation = ORGANISATION.matcher(text);
        if (withOrganisation.matches()) {
            text = withOrganisation.group(1).strip();
            organisation =
                    gathering.line(Field.ORGANISATION, Said.of(withOrganisation.group(2)), Gathering.ORGANISATION);
        }
        var spoken = Said.of(role);
        Said<String> from = organisation;
        return gathering
                .personName(text)
                .map(name -> new IncomingPerson(null, gathering.email(email), name, from, Said.nothing(), spoken));
    }

    /** A speaker's role goes without saying. */
    static String write(String name, String organisation, SpeakerRole role, ExchangeMessages words) {
        return oneOf(name)
                + (organisation.isEmpty() ? "" : " (" + oneOf(organisation) + ")")
                + (role == SpeakerRole.SPEAKER ? "" : " [" + words.role(role) + "]");
    }

    /** What would part two people in a cell. */
    private static String oneOf(String text) {
        return text.replace(";", ",");
    }
}
