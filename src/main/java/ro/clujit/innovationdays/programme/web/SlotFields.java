package ro.clujit.innovationdays.programme.web;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ro.clujit.innovationdays.platform.web.Fields;
import ro.clujit.innovationdays.programme.DraftingMessages;
import ro.clujit.innovationdays.programme.Session;
import ro.clujit.innovationdays.programme.TimeSlot;

/** When a session takes place, as a form asks for it: a day and two times of day by the edition's clock, or nothing. */
final class SlotFields {

    private SlotFields() {}

    static void put(Session session, ZoneId zone, Fields fields) {
        session.startsAt().map(at -> at.atZone(zone)).ifPresent(local -> fields.put("day", local.toLocalDate())
                .put("from", minutes(local.toLocalTime())));
        session.endsAt()
                .ifPresent(at -> fields.put("to", minutes(at.atZone(zone).toLocalTime())));
    }

    /** @return empty when nothing was written, and when something is wrong, which then stands in the fields */
    static Optional<TimeSlot> read(Fields fields, ZoneId zone, DraftingMessages words) {
        Optional<LocalDate> day = fields.date("day", words.fault_day());
        Optional<LocalTime> from = fields.time("from", words.fault_time());
        Optional<LocalTime> to = fields.time("to", words.fault_time());
        if (Stream.of("day", "from", "to").allMatch(name -> fields.value(name).isEmpty())) {
            return Optional.empty();
        }
        for (String name : List.of("day", "from", "to")) {
            if (fields.value(name).isEmpty()) {
                fields.refuse(name, words.fault_whole_time());
            }
        }
        if (day.isPresent() && !TimeSlot.isThinkable(day.get())) {
            fields.refuse("day", words.fault_day());
            return Optional.empty();
        }
        if (day.isEmpty() || from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        Optional<TimeSlot> slot = TimeSlot.of(day.get(), from.get(), to.get(), zone);
        if (slot.isEmpty()) {
            fields.refuse("to", words.fault_to_before());
        }
        return slot;
    }

    private static String minutes(LocalTime time) {
        return time.truncatedTo(ChronoUnit.MINUTES).toString();
    }
}
