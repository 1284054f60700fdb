package ro.clujit.innovationdays.checkin.report.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import ro.clujit.innovationdays.checkin.Door;
import ro.clujit.innovationdays.checkin.VerdictMessages;
import ro.clujit.innovationdays.checkin.report.Attendance;
import ro.clujit.innovationdays.checkin.report.AttendanceMessages;
import ro.clujit.innovationdays.checkin.report.Conflicts;
import ro.clujit.innovationdays.checkin.report.Unheard;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.locale.LocalDates;
import ro.clujit.innovationdays.platform.web.Page;
import ro.clujit.innovationdays.ticketing.TicketingMessages;

/** Makes tables of what is known of an edition's door, for the page and for files alike. */
@ApplicationScoped
class AttendanceTables {

    private final Attendance attendance;
    private final Conflicts conflicts;
    private final Unheard unheard;
    private final Page page;

    AttendanceTables(Attendance attendance, Conflicts conflicts, Unheard unheard, Page page) {
        this.attendance = attendance;
        this.conflicts = conflicts;
        this.unheard = unheard;
        this.page = page;
    }

    AttendanceTable of(Report report, Door door) {
        AttendanceMessages words = page.words(AttendanceMessages.class);
        return switch (report) {
            case DAYS -> days(door, words);
            case GATES -> gates(door, words);
            case TYPES -> types(door, words);
            case ARRIVALS -> arrivals(door, words);
            case CONFLICTS -> twice(door, words);
            case MISTAKEN -> mistaken(door, words);
            case ABSENT -> absent(door, words);
            case UNHEARD -> unheard(door, words);
        };
    }

    private AttendanceTable days(Door door, AttendanceMessages words) {
        return new AttendanceTable(
                List.of(words.day(), words.people()),
                attendance.days(door).stream()
                        .map(day -> List.of(day(day.day()), Long.toString(day.people())))
                        .toList());
    }

    private AttendanceTable gates(Door door, AttendanceMessages words) {
        return new AttendanceTable(
                List.of(words.day(), words.gate(), words.people(), words.admissions()),
                attendance.gates(door).stream()
                        .map(at -> List.of(
                                day(at.day()),
                                gate(door, at.gate()),
                                Long.toString(at.people()),
                                Long.toString(at.admissions())))
                        .toList());
    }

    private AttendanceTable types(Door door, AttendanceMessages words) {
        TicketingMessages audiences = page.words(TicketingMessages.class);
        return new AttendanceTable(
                List.of(words.type(), words.audience(), words.tickets(), words.came(), words.absent()),
                attendance.groups(door.edition()).stream()
                        .map(group -> List.of(
                                type(door, group.type()),
                                audiences.audience_of(group.audience()),
                                Long.toString(group.tickets()),
                                Long.toString(group.came()),
                                Long.toString(group.tickets() - group.came())))
                        .toList());
    }

    private AttendanceTable arrivals(Door door, AttendanceMessages words) {
        return new AttendanceTable(
                List.of(words.day(), words.quarter(), words.people()),
                attendance.quarters(door).stream()
                        .map(quarter -> List.of(
                                day(LocalDate.ofInstant(quarter.from(), door.zone())),
                                LocalDates.time(quarter.from(), door.zone()),
                                Long.toString(quarter.people())))
                        .toList());
    }

    private AttendanceTable twice(Door door, AttendanceMessages words) {
        return new AttendanceTable(
                Stream.concat(
                                Stream.of(words.name(), words.organisation()),
                                Stream.of(words.first(), words.second()).flatMap(which -> Stream.of(
                                                words.gate(), words.device(), words.time(), words.line())
                                        .map(what -> which + ": " + what)))
                        .toList(),
                conflicts.twice(door).stream()
                        .map(conflict -> Stream.concat(
                                        Stream.of(conflict.name(), conflict.organisation()),
                                        Stream.of(conflict.first(), conflict.second())
                                                .flatMap(passage -> passage(door, passage, words)))
                                .toList())
                        .toList());
    }

    private AttendanceTable mistaken(Door door, AttendanceMessages words) {
        VerdictMessages verdicts = page.words(VerdictMessages.class);
        return new AttendanceTable(
                List.of(
                        words.name(),
                        words.organisation(),
                        words.gate(),
                        words.device(),
                        words.time(),
                        words.line(),
                        words.judged()),
                conflicts.mistaken(door).stream()
                        .map(mistake -> Stream.of(
                                        Stream.of(
                                                mistake.name().isEmpty() ? words.somebody() : mistake.name(),
                                                mistake.organisation()),
                                        passage(door, mistake.passage(), words),
                                        Stream.of(verdicts.word(mistake.judged())))
                                .flatMap(cells -> cells)
                                .toList())
                        .toList());
    }

    private AttendanceTable absent(Door door, AttendanceMessages words) {
        return new AttendanceTable(
                List.of(words.name(), words.organisation(), words.email(), words.type()),
                attendance.absent(door.edition()).stream()
                        .map(one -> List.of(one.name(), one.organisation(), one.email(), type(door, one.type())))
                        .toList());
    }

    private AttendanceTable unheard(Door door, AttendanceMessages words) {
        return new AttendanceTable(
                List.of(words.device(), words.last_contact(), words.waiting()),
                unheard.of(door.edition()).stream()
                        .map(seen -> List.of(
                                seen.device().name(),
                                seen.device().lastContactAt() == null
                                        ? ""
                                        : LocalDates.dateTime(
                                                seen.device().lastContactAt(), door.zone(), page.language()),
                                seen.queue() == null ? "" : seen.queue().toString()))
                        .toList());
    }

    private Stream<String> passage(Door door, Conflicts.Passage passage, AttendanceMessages words) {
        return Stream.of(
                gate(door, passage.gate()),
                passage.device(),
                LocalDates.dateTime(passage.at(), door.zone(), page.language()),
                passage.offline() ? words.offline() : words.online());
    }

    private String day(LocalDate day) {
        return LocalDates.day(day, page.language());
    }

    private String gate(Door door, UUID gate) {
        Language language = page.language();
        return gate == null
                ? ""
                : door.gate(gate).map(found -> found.name().in(language)).orElse("");
    }

    private String type(Door door, UUID type) {
        Language language = page.language();
        return door.type(type).map(found -> found.name().in(language)).orElse("");
    }
}
