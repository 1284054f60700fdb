package ro.clujit.innovationdays.programme.exchange.incoming;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.sheet.SheetFiles;
import ro.clujit.innovationdays.programme.Appearance;
import ro.clujit.innovationdays.programme.Room;
import ro.clujit.innovationdays.programme.Session;
import ro.clujit.innovationdays.programme.Sessions;
import ro.clujit.innovationdays.programme.exchange.ExchangeMessages;
import ro.clujit.innovationdays.programme.exchange.Words;

/**
 * The draft of a programme as a table that can be edited in a spreadsheet program and imported again: what is left as it
 * is changes nothing. Sessions that were cancelled are not in it.
 */
@ApplicationScoped
public class ProgrammeTable {

    private static final List<Column> COLUMNS = List.of(
            Column.ID,
            Column.TITLE_RO,
            Column.TITLE_EN,
            Column.SUBTITLE_RO,
            Column.SUBTITLE_EN,
            Column.ABSTRACT_RO,
            Column.ABSTRACT_EN,
            Column.DESCRIPTION_RO,
            Column.DESCRIPTION_EN,
            Column.KIND,
            Column.LANGUAGE,
            Column.TRACK,
            Column.THEME,
            Column.ROOM,
            Column.DATE,
            Column.START,
            Column.END,
            Column.DURATION,
            Column.PLACES,
            Column.SPEAKERS,
            Column.SPEAKER_EMAILS);

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Sessions sessions;

    ProgrammeTable(Sessions sessions) {
        this.sessions = sessions;
    }

    public byte[] csv(Edition edition, Language language) {
        return SheetFiles.csv(header(language), rows(edition, language));
    }

    public byte[] xlsx(Edition edition, Language language) {
        return SheetFiles.xlsx(header(language), rows(edition, language));
    }

    /** With the names of the columns alone. */
    public byte[] emptyCsv(Language language) {
        return SheetFiles.csv(header(language), List.of());
    }

    public byte[] emptyXlsx(Language language) {
        return SheetFiles.xlsx(header(language), List.of());
    }

    /** What the columns are called, in their order. */
    public List<String> header(Language language) {
        return COLUMNS.stream().map(column -> column.name(language)).toList();
    }

    private List<List<String>> rows(Edition edition, Language language) {
        return sessions.of(edition).stream()
                .filter(session -> !session.isCancelled())
                .map(session -> COLUMNS.stream()
                        .map(column -> cell(column, session, edition.zone(), language))
                        .toList())
                .toList();
    }

    private static String cell(Column column, Session session, ZoneId zone, Language language) {
        return switch (column) {
            case ID -> session.guid().toString();
            case TITLE_RO -> session.title().ro();
            case TITLE_EN -> session.title().en();
            case SUBTITLE_RO -> session.subtitle().ro();
            case SUBTITLE_EN -> session.subtitle().en();
            case ABSTRACT_RO -> session.summary().ro();
            case ABSTRACT_EN -> session.summary().en();
            case DESCRIPTION_RO -> session.description().ro();
            case DESCRIPTION_EN -> session.description().en();
            case KIND -> Words.in(language).type(session.kind());
            case LANGUAGE -> session.spoken().name();
            case TRACK ->
                session.track().map(track -> track.name().in(language)).orElse("");
            case THEME -> session.theme().map(theme -> theme.name(language)).orElse("");
            case ROOM -> session.room().map(Room::name).orElse("");
            case DATE ->
                session.startsAt().map(start -> date(start, zone).toString()).orElse("");
            case START ->
                session.startsAt().map(start -> TIME.format(start.atZone(zone))).orElse("");
            case END -> end(session, zone);
            case DURATION -> session.minutes().map(Object::toString).orElse("");
            case PLACES -> session.places().map(Object::toString).orElse("");
            case SPEAKERS -> people(session, part -> speaker(part, Words.in(language)));
            case SPEAKER_EMAILS -> emails(session);
            case TITLE, SUBTITLE, ABSTRACT, DESCRIPTION -> throw new IllegalArgumentException(column.name());
        };
    }

    /** With its date where it is another day's. */
    private static String end(Session session, ZoneId zone) {
        return session.endsAt()
                .map(end -> {
                    Optional<LocalDate> day = session.startsAt().map(start -> date(start, zone));
                    boolean same = day.filter(date(end, zone)::equals).isPresent();
                    return (same ? TIME : MOMENT).format(end.atZone(zone));
                })
                .orElse("");
    }

    private static LocalDate date(Instant instant, ZoneId zone) {
        return instant.atZone(zone).toLocalDate();
    }

    private static String speaker(Appearance part, ExchangeMessages words) {
        return SpeakerCell.write(part.speaker().name(), part.speaker().organisation(), part.role(), words);
    }

    private static String emails(Session session) {
        boolean known = session.appearances().stream()
                .anyMatch(part -> part.speaker().email().isPresent());
        return known ? people(session, part -> part.speaker().email().orElse("")) : "";
    }

    private static String people(Session session, Function<Appearance, String> shown) {
        return session.appearances().stream().map(shown).collect(Collectors.joining("; "));
    }
}
