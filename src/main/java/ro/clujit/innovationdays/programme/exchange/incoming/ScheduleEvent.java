package ro.clujit.innovationdays.programme.exchange.incoming;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import ro.clujit.innovationdays.platform.text.Slugs;
import ro.clujit.innovationdays.platform.text.Text;
import ro.clujit.innovationdays.programme.exchange.incoming.IncomingProgramme.IncomingPerson;
import ro.clujit.innovationdays.programme.exchange.incoming.IncomingProgramme.IncomingSession;
import ro.clujit.innovationdays.programme.exchange.incoming.IncomingProgramme.Span;

/** One event of a schedule. Its texts are in the language that it is held in. */
final class ScheduleEvent {

    /** Sessions are counted on from the highest number that there is. */
    private static final int HIGHEST_NUMBER = 1_000_000;

    private static final Pattern CODE = Pattern.compile("[A-Z0-9]{1,20}");

    private final JsonNode event;
    private final Source source;
    private final Gathering gathering = new Gathering();

    private ScheduleEvent(JsonNode event, Source source) {
        this.event = event;
        this.source = source;
    }

    /** @param room the name it is listed under */
    static IncomingSession read(JsonNode event, String room, String where, Source source) {
        return event.isObject() ? new ScheduleEvent(event, source).session(room, where) : unreadable(where);
    }

    /** What stands in the place of one and is none. */
    static IncomingSession unreadable(String where) {
        var remark = Remark.of(Remark.Kind.NOT_A_SESSION, null, "");
        return new IncomingSession(
                where,
                null,
                null,
                null,
                SaidText.NOTHING,
                SaidText.NOTHING,
                SaidText.NOTHING,
                SaidText.NOTHING,
                Said.nothing(),
                Said.nothing(),
                Said.nothing(),
                Said.nothing(),
                Said.nothing(),
                Said.nothing(),
                Said.nothing(),
                Said.nothing(),
                Said.nothing(),
                List.of(remark));
    }

    private IncomingSession session(String room, String where) {
        Integer number = number();
        UUID guid = guid(number);
        String slug = event.path("slug").asText("");
        SaidText title = SaidText.own(gathering.line(Field.TITLE, text(event, "title", Field.TITLE), Gathering.TITLE));
        SaidText subtitle =
                SaidText.own(gathering.line(Field.SUBTITLE, text(event, "subtitle", Field.SUBTITLE), Gathering.TITLE));
        SaidText summary = SaidText.own(
                gathering.block(Field.ABSTRACT, text(event, "abstract", Field.ABSTRACT), Gathering.ABSTRACT));
        SaidText description = SaidText.own(gathering.block(
                Field.DESCRIPTION, text(event, "description", Field.DESCRIPTION), Gathering.DESCRIPTION));
        var kind = gathering.kind(text(event, "type", Field.KIND));
        var spoken = gathering.language(text(event, "language", Field.LANGUAGE), true);
        Said<String> track = gathering.name(Field.TRACK, text(event, "track", Field.TRACK), Gathering.TRACK);
        Said<String> inRoom =
                KnownWords.isNoRoom(room) ? Said.of(null) : gathering.name(Field.ROOM, Said.of(room), Gathering.ROOM);
        Said<Span> time = time();
        Said<List<IncomingPerson>> people = people();
        return new IncomingSession(
                where,
                guid,
                number,
                Slugs.isSlug(slug) ? slug : null,
                title,
                subtitle,
                summary,
                description,
                kind,
                spoken,
                track,
                Said.nothing(),
                inRoom,
                time,
                Said.nothing(),
                Said.nothing(),
                people,
                gathering.remarks());
    }

    private Integer number() {
        JsonNode id = event.path("id");
        if (id.isMissingNode() || id.isNull()) {
            return null;
        }
        if (!id.isInt() || id.intValue() < 1 || id.intValue() > HIGHEST_NUMBER) {
            gathering.remark(Remark.Kind.IDENTIFIER_MALFORMED, Field.IDENTIFIER, shown(id));
            return null;
        }
        return id.intValue();
    }

    private UUID guid(Integer number) {
        Said<String> guid = text(event, "guid", Field.IDENTIFIER);
        if (Gathering.isBlank(guid)) {
            return number == null ? null : source.guid(number.toString());
        }
        if (!Source.isGuid(guid.value())) {
            gathering.remark(Remark.Kind.IDENTIFIER_MALFORMED, Field.IDENTIFIER, guid.value());
            return null;
        }
        return UUID.fromString(guid.value());
    }

    private Said<Span> time() {
        Said<String> date = text(event, "date", Field.TIME);
        if (Gathering.isBlank(date)) {
            gathering.remark(Remark.Kind.TIME_MISSING, Field.TIME, "");
            return Said.nothing();
        }
        Optional<Instant> from = instant(date, Field.TIME);
        if (from.isEmpty()) {
            return Said.nothing();
        }
        Said<String> length = text(event, "duration", Field.DURATION);
        if (!Gathering.isBlank(length)) {
            Optional<Duration> duration = Times.duration(length.value());
            if (duration.isEmpty()) {
                gathering.remark(Remark.Kind.DURATION_UNREADABLE, Field.DURATION, length.value());
                return Said.nothing();
            }
            return gathering.span(from.get(), from.get().plus(duration.get()));
        }
        Said<String> end = text(event, "end", Field.END);
        if (Gathering.isBlank(end)) {
            gathering.remark(Remark.Kind.END_MISSING, Field.END, "");
            return Said.nothing();
        }
        return instant(end, Field.END).map(to -> gathering.span(from.get(), to)).orElse(Said.nothing());
    }

    private Optional<Instant> instant(Said<String> text, Field field) {
        Optional<Instant> instant = Times.instant(text.value(), source.zone());
        if (instant.isEmpty()) {
            gathering.remark(Remark.Kind.TIME_UNREADABLE, field, text.value());
        }
        return instant;
    }

    private Said<List<IncomingPerson>> people() {
        JsonNode persons = event.path("persons");
        if (persons.isMissingNode() || persons.isNull()) {
            return Said.nothing();
        }
        if (!persons.isArray()) {
            gathering.remark(Remark.Kind.WRONG_TYPE, Field.SPEAKERS, shown(persons));
            return Said.nothing();
        }
        List<IncomingPerson> people = new ArrayList<>();
        for (JsonNode person : persons) {
            if (person.isObject()) {
                person(person).ifPresent(people::add);
            } else {
                gathering.remark(Remark.Kind.WRONG_TYPE, Field.SPEAKERS, shown(person));
            }
        }
        return gathering.people(people);
    }

    private Optional<IncomingPerson> person(JsonNode person) {
        Said<String> publicName = text(person, "public_name", Field.NAME);
        Said<String> name = Gathering.isBlank(publicName) ? text(person, "name", Field.NAME) : publicName;
        Said<String> code = text(person, "code", Field.CODE);
        Said<String> email = text(person, "email", Field.EMAIL);
        Said<String> biography =
                gathering.block(Field.BIOGRAPHY, text(person, "biography", Field.BIOGRAPHY), Gathering.BIOGRAPHY);
        boolean coded = code.said() && CODE.matcher(code.value()).matches();
        return gathering
                .personName(name.said() ? name.value() : "")
                .map(tidy -> new IncomingPerson(
                        coded ? code.value() : null,
                        email.said() ? gathering.email(email.value()) : null,
                        tidy,
                        Said.nothing(),
                        biography,
                        Said.nothing()));
    }

    /** Nothing where it is missing or null; what is no text is remarked upon. */
    private Said<String> text(JsonNode node, String name, Field field) {
        JsonNode value = node.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return Said.nothing();
        }
        if (!value.isTextual()) {
            gathering.remark(Remark.Kind.WRONG_TYPE, field, shown(value));
            return Said.nothing();
        }
        return Said.of(value.textValue());
    }

    /** A number of a million digits is shown as little as a whole tree is. */
    private static String shown(JsonNode node) {
        return node.isContainerNode()
                ? ""
                : Text.line(node.isInt() ? node.asText() : node.getNodeType().name());
    }
}
