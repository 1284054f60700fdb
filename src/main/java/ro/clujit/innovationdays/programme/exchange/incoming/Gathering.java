package ro.clujit.innovationdays.programme.exchange.incoming;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.text.EmailAddress;
import ro.clujit.innovationdays.platform.text.Text;
import ro.clujit.innovationdays.programme.SessionKind;
import ro.clujit.innovationdays.programme.TextLimits;
import ro.clujit.innovationdays.programme.exchange.incoming.IncomingProgramme.IncomingPerson;
import ro.clujit.innovationdays.programme.exchange.incoming.IncomingProgramme.Span;

/** Tidies what a file says of one session, within the limits of the office's forms, and remarks on what is wrong. */
final class Gathering {

    static final int TITLE = TextLimits.TITLE;
    static final int ABSTRACT = TextLimits.SUMMARY;
    static final int DESCRIPTION = TextLimits.DESCRIPTION;
    static final int BIOGRAPHY = TextLimits.BIOGRAPHY;
    static final int NAME = TextLimits.NAME;
    static final int ORGANISATION = TextLimits.ORGANISATION;
    static final int ROOM = TextLimits.ROOM;
    static final int TRACK = TextLimits.TRACK;
    static final int PEOPLE = TextLimits.PARTS;

    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2100-12-31T00:00:00Z");
    private static final int MOST_HOURS = 24;

    private final List<Remark> remarks = new ArrayList<>();

    List<Remark> remarks() {
        return List.copyOf(remarks);
    }

    void remark(Remark.Kind kind, Field field, String value) {
        remarks.add(Remark.of(kind, field, Text.line(value)));
    }

    Said<String> line(Field field, Said<String> raw, int most) {
        return tidy(field, raw, Text::line, most);
    }

    Said<String> block(Field field, Said<String> raw, int most) {
        return tidy(field, raw, Text::block, most);
    }

    private Said<String> tidy(Field field, Said<String> raw, Function<String, String> tidying, int most) {
        if (!raw.said()) {
            return raw;
        }
        String text = tidying.apply(raw.value());
        if (text.length() > most) {
            remarks.add(new Remark(Remark.Kind.TOO_LONG, field, Text.line(text), most));
            return Said.nothing();
        }
        return Said.of(text);
    }

    /** A name of something that a session may have: null where it is said to have none. */
    Said<String> name(Field field, Said<String> raw, int most) {
        Said<String> name = line(field, raw, most);
        return name.said() && name.value().isEmpty() ? Said.of(null) : name;
    }

    /** What is no kind of ours is a talk. */
    Said<SessionKind> kind(Said<String> raw) {
        if (isBlank(raw)) {
            return Said.nothing();
        }
        Optional<SessionKind> kind = KnownWords.kind(raw.value());
        if (kind.isEmpty()) {
            remark(Remark.Kind.KIND_UNKNOWN, Field.KIND, raw.value());
        }
        return Said.of(kind.orElse(SessionKind.TALK));
    }

    /** What is no language of ours is left to the organiser's choice. */
    Said<Language> language(Said<String> raw, boolean expected) {
        if (isBlank(raw)) {
            if (expected) {
                remark(Remark.Kind.LANGUAGE_UNKNOWN, Field.LANGUAGE, "");
            }
            return Said.nothing();
        }
        Optional<Language> language = KnownWords.language(raw.value());
        if (language.isEmpty()) {
            remark(Remark.Kind.LANGUAGE_UNKNOWN, Field.LANGUAGE, raw.value());
        }
        return language.map(Said::of).orElse(Said.nothing());
    }

    /** Remarks on times that cannot be meant; no time then. */
    Said<Span> span(Instant from, Instant to) {
        for (Instant moment : List.of(from, to)) {
            if (moment.isBefore(EARLIEST) || moment.isAfter(LATEST)) {
                remark(Remark.Kind.YEAR_ABSURD, Field.TIME, moment.toString());
                return Said.nothing();
            }
        }
        if (!to.isAfter(from)) {
            remark(Remark.Kind.ENDS_BEFORE_IT_STARTS, Field.TIME, "");
            return Said.nothing();
        }
        if (Duration.between(from, to).compareTo(Duration.ofHours(MOST_HOURS)) > 0) {
            remarks.add(new Remark(Remark.Kind.TOO_MANY_HOURS, Field.TIME, "", MOST_HOURS));
            return Said.nothing();
        }
        return Said.of(new Span(from, to));
    }

    /** Empty, and remarked upon, where somebody has no name or it is too long. */
    Optional<String> personName(String raw) {
        Said<String> name = line(Field.NAME, Said.of(raw), NAME);
        if (name.said() && name.value().isEmpty()) {
            remark(Remark.Kind.NAME_MISSING, Field.NAME, "");
        }
        return Optional.ofNullable(name.value()).filter(text -> !text.isEmpty());
    }

    /** @return null where there is none, or it is none */
    String email(String raw) {
        String email = Text.line(raw);
        if (email.isEmpty()) {
            return null;
        }
        if (!EmailAddress.isValid(email)) {
            remark(Remark.Kind.EMAIL_MALFORMED, Field.EMAIL, email);
            return null;
        }
        return email;
    }

    /** Each of them once. */
    Said<List<IncomingPerson>> people(List<IncomingPerson> all) {
        if (all.size() > PEOPLE) {
            remarks.add(new Remark(Remark.Kind.TOO_MANY_PEOPLE, Field.SPEAKERS, "", PEOPLE));
            return Said.nothing();
        }
        Set<String> known = new HashSet<>();
        List<IncomingPerson> people = new ArrayList<>();
        for (IncomingPerson person : all) {
            if (known.add(key(person))) {
                people.add(person);
            } else {
                remark(Remark.Kind.SPEAKER_TWICE, Field.SPEAKERS, person.name());
            }
        }
        return Said.of(List.copyOf(people));
    }

    /** Whom a file means: the same for whom it names twice. */
    static String key(IncomingPerson person) {
        if (person.code() != null) {
            return "code " + person.code();
        }
        return person.email() != null ? "mail " + Text.folded(person.email()) : "name " + Text.folded(person.name());
    }

    static boolean isBlank(Said<String> raw) {
        return !raw.said() || Text.line(raw.value()).isEmpty();
    }
}
