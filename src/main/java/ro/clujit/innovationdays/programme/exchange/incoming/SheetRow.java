package ro.clujit.innovationdays.programme.exchange.incoming;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import ro.clujit.innovationdays.platform.sheet.Sheet;
import ro.clujit.innovationdays.platform.text.Text;
import ro.clujit.innovationdays.programme.TextLimits;
import ro.clujit.innovationdays.programme.exchange.incoming.IncomingProgramme.IncomingPerson;
import ro.clujit.innovationdays.programme.exchange.incoming.IncomingProgramme.IncomingSession;
import ro.clujit.innovationdays.programme.exchange.incoming.IncomingProgramme.Span;

/** One session as a row has it. A column that a file lacks says nothing; an empty cell says that there is none. */
final class SheetRow {

    private static final int MOST_MINUTES = TextLimits.MINUTES;
    private static final int MOST_PLACES = TextLimits.CAPACITY;
    private static final int LONGEST_ID = 200;
    private static final Pattern BETWEEN_PEOPLE = Pattern.compile("[;\\n]");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}");

    private final Sheet.Row row;
    private final Map<Column, String> headers;
    private final Source source;
    private final Gathering gathering = new Gathering();

    SheetRow(Sheet.Row row, Map<Column, String> headers, Source source) {
        this.row = row;
        this.headers = headers;
        this.source = source;
    }

    IncomingSession session() {
        UUID guid = guid();
        SaidText title = lines(Field.TITLE, Column.TITLE, Column.TITLE_RO, Column.TITLE_EN);
        SaidText subtitle = lines(Field.SUBTITLE, Column.SUBTITLE, Column.SUBTITLE_RO, Column.SUBTITLE_EN);
        SaidText summary =
                blocks(Field.ABSTRACT, Gathering.ABSTRACT, Column.ABSTRACT, Column.ABSTRACT_RO, Column.ABSTRACT_EN);
        SaidText description = blocks(
                Field.DESCRIPTION,
                Gathering.DESCRIPTION,
                Column.DESCRIPTION,
                Column.DESCRIPTION_RO,
                Column.DESCRIPTION_EN);
        var kind = gathering.kind(cell(Column.KIND));
        var spoken = gathering.language(cell(Column.LANGUAGE), false);
        Said<String> track = gathering.name(Field.TRACK, cell(Column.TRACK), Gathering.TRACK);
        Said<String> theme = gathering.name(Field.THEME, cell(Column.THEME), Gathering.TRACK);
        Said<String> room = gathering.name(Field.ROOM, cell(Column.ROOM), Gathering.ROOM);
        Optional<Duration> duration = duration();
        Said<Span> time = time(duration);
        Said<Integer> minutes = headers.containsKey(Column.DURATION)
                ? Said.of(duration.map(length -> (int) length.toMinutes()).orElse(null))
                : Said.nothing();
        Said<Integer> places = places();
        Said<List<IncomingPerson>> people = people();
        return new IncomingSession(
                Integer.toString(row.line()),
                guid,
                null,
                null,
                title,
                subtitle,
                summary,
                description,
                kind,
                spoken,
                track,
                theme,
                room,
                time,
                minutes,
                places,
                people,
                gathering.remarks());
    }

    private Said<String> cell(Column column) {
        String header = headers.get(column);
        return header == null ? Said.nothing() : Said.of(row.cell(header));
    }

    private String text(Column column) {
        Said<String> cell = cell(column);
        return cell.said() ? Text.line(cell.value()) : "";
    }

    private SaidText lines(Field field, Column own, Column ro, Column en) {
        return new SaidText(
                gathering.line(field, cell(own), Gathering.TITLE),
                gathering.line(field, cell(ro), Gathering.TITLE),
                gathering.line(field, cell(en), Gathering.TITLE));
    }

    private SaidText blocks(Field field, int most, Column own, Column ro, Column en) {
        return new SaidText(
                gathering.block(field, cell(own), most),
                gathering.block(field, cell(ro), most),
                gathering.block(field, cell(en), most));
    }

    private UUID guid() {
        String id = text(Column.ID);
        if (id.length() > LONGEST_ID) {
            gathering.remark(Remark.Kind.IDENTIFIER_MALFORMED, Field.IDENTIFIER, id);
            return null;
        }
        return id.isEmpty() ? null : source.guid(id);
    }

    private Optional<Duration> duration() {
        String text = text(Column.DURATION);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<Duration> duration =
                Times.duration(text).filter(length -> length.toMinutes() > 0 && length.toMinutes() <= MOST_MINUTES);
        if (duration.isEmpty()) {
            gathering.remark(Remark.Kind.DURATION_UNREADABLE, Field.DURATION, text);
        }
        return duration;
    }

    private Said<Span> time(Optional<Duration> duration) {
        if (!headers.containsKey(Column.DATE) && !headers.containsKey(Column.START)) {
            return Said.nothing();
        }
        String start = text(Column.START);
        if (start.isEmpty()) {
            boolean half = !text(Column.DATE).isEmpty() || !text(Column.END).isEmpty();
            gathering.remark(half ? Remark.Kind.START_MISSING : Remark.Kind.TIME_MISSING, Field.START, "");
            return half ? Said.nothing() : Said.of(null);
        }
        Optional<LocalDate> date = date();
        Optional<Instant> from = moment(Field.START, start, date);
        if (from.isEmpty()) {
            return Said.nothing();
        }
        String end = text(Column.END);
        if (!end.isEmpty()) {
            Optional<LocalDate> day =
                    date.or(() -> Optional.of(from.get().atZone(source.zone()).toLocalDate()));
            return moment(Field.END, end, day)
                    .map(to -> gathering.span(from.get(), to))
                    .orElse(Said.nothing());
        }
        if (duration.isEmpty()) {
            gathering.remark(Remark.Kind.END_MISSING, Field.END, "");
            return Said.nothing();
        }
        return gathering.span(from.get(), from.get().plus(duration.get()));
    }

    private Optional<LocalDate> date() {
        String text = text(Column.DATE);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> date = Times.date(text);
        if (date.isEmpty()) {
            gathering.remark(Remark.Kind.TIME_UNREADABLE, Field.DATE, text);
        }
        return date;
    }

    /** A time of that day, or a date and a time in one. */
    private Optional<Instant> moment(Field field, String text, Optional<LocalDate> date) {
        Optional<LocalTime> time = Times.time(text);
        if (time.isPresent() && date.isPresent()) {
            return Optional.of(
                    date.get().atTime(time.get()).atZone(source.zone()).toInstant());
        }
        if (time.isPresent()) {
            if (text(Column.DATE).isEmpty()) {
                gathering.remark(Remark.Kind.DATE_MISSING, Field.DATE, "");
            }
            return Optional.empty();
        }
        Optional<Instant> moment = Times.instant(text, source.zone());
        if (moment.isEmpty()) {
            gathering.remark(Remark.Kind.TIME_UNREADABLE, field, text);
        }
        return moment;
    }

    private Said<Integer> places() {
        if (!headers.containsKey(Column.PLACES)) {
            return Said.nothing();
        }
        String text = text(Column.PLACES);
        if (text.isEmpty()) {
            return Said.of(null);
        }
        int places = NUMBER.matcher(text).matches() ? Integer.parseInt(text) : 0;
        if (places < 1 || places > MOST_PLACES) {
            gathering.remark(Remark.Kind.PLACES_UNREADABLE, Field.PLACES, text);
            return Said.nothing();
        }
        return Said.of(places);
    }

    private Said<List<IncomingPerson>> people() {
        Said<String> cell = cell(Column.SPEAKERS);
        if (!cell.said()) {
            return Said.nothing();
        }
        Said<String> addresses = cell(Column.SPEAKER_EMAILS);
        String[] emails = addresses.said() ? BETWEEN_PEOPLE.split(addresses.value(), -1) : new String[0];
        List<IncomingPerson> people = new ArrayList<>();
        String[] names = BETWEEN_PEOPLE.split(cell.value(), -1);
        for (int i = 0; i < names.length; i++) {
            if (!Text.line(names[i]).isEmpty()) {
                SpeakerCell.read(names[i], i < emails.length ? emails[i] : "", gathering)
                        .ifPresent(people::add);
            }
        }
        return gathering.people(people);
    }
}
