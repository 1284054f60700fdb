package ro.clujit.innovationdays.checkin.web;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import ro.clujit.innovationdays.checkin.Area;
import ro.clujit.innovationdays.checkin.Gate;
import ro.clujit.innovationdays.checkin.GateRulesMessages;
import ro.clujit.innovationdays.checkin.GateTerms;
import ro.clujit.innovationdays.checkin.rules.Often;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.locale.LocalDates;
import ro.clujit.innovationdays.platform.web.Choice;
import ro.clujit.innovationdays.platform.web.Fields;
import ro.clujit.innovationdays.programme.Session;
import ro.clujit.innovationdays.ticketing.TicketKind;
import ro.clujit.innovationdays.ticketing.TicketType;

/**
 * What an organiser can say of a gate.
 *
 * @param types names of fields to tick, and what stands beside them; so {@code days}
 */
public record GateForm(
        List<Choice> areas, List<Choice> sessions, List<Choice> often, List<Choice> types, List<Choice> days) {

    static final String TYPE = "type-";
    static final String DAY = "day-";
    private static final int MOST_PLACES = 100_000;

    static GateForm of(
            List<TicketType> types,
            List<Session> sessions,
            List<LocalDate> days,
            GateRulesMessages words,
            Language language) {
        return new GateForm(
                choices(Area.values(), words::area_of),
                sessions.stream()
                        .map(session -> new Choice(
                                session.id().toString(), session.title().in(language)))
                        .toList(),
                choices(Often.values(), words::often_of),
                types.stream()
                        .filter(type -> type.kind() == TicketKind.ADMISSION)
                        .map(type -> new Choice(TYPE + type.id(), type.name(language)))
                        .toList(),
                days.stream()
                        .map(day -> new Choice(DAY + day, LocalDates.weekday(day, language)))
                        .toList());
    }

    private static <E extends Enum<E>> List<Choice> choices(E[] values, Function<E, String> label) {
        return Arrays.stream(values)
                .map(value -> new Choice(value.name(), label.apply(value)))
                .toList();
    }

    static Fields fields(Gate gate) {
        GateTerms terms = gate.terms();
        Fields fields = Fields.blank()
                .put("name-ro", gate.name(Language.ro))
                .put("name-en", gate.name(Language.en))
                .put("area", terms.area())
                .put("session", written(terms.session()))
                .put("places", written(terms.places()))
                .put("often", terms.often())
                .put("exits", terms.exits() ? "on" : "")
                .put("opens-at", written(terms.opensAt()))
                .put("closes-at", written(terms.closesAt()))
                .put("out-at", written(terms.outAt()));
        terms.types().forEach(type -> fields.put(TYPE + type, "on"));
        terms.days().forEach(day -> fields.put(DAY + day, "on"));
        return fields;
    }

    private static String written(Object value) {
        return value == null ? "" : value.toString();
    }

    /** @return what was said, to be used where the fields are good */
    GateTerms read(Fields fields, GateRulesMessages words) {
        Area area =
                chosen(fields, "area", areas, Area::valueOf, words.fault_area()).orElse(Area.BUILDING);
        Optional<UUID> session = fields.value("session").isEmpty()
                ? Optional.empty()
                : chosen(fields, "session", sessions, UUID::fromString, words.fault_session());
        if (area == Area.SESSION && session.isEmpty()) {
            fields.refuse("session", words.fault_session());
        }
        Optional<LocalTime> opens = fields.time("opens-at", words.fault_time());
        Optional<LocalTime> closes = fields.time("closes-at", words.fault_time());
        if (opens.isPresent() != closes.isPresent()) {
            fields.refuse(opens.isPresent() ? "closes-at" : "opens-at", words.fault_hours());
        }
        return new GateTerms(
                area,
                area == Area.SESSION ? session.orElse(null) : null,
                fields.number("places", 1, MOST_PLACES, words.fault_places()).orElse(null),
                chosen(fields, "often", often, Often::valueOf, words.fault_often())
                        .orElse(Often.ONCE),
                !fields.value("exits").isEmpty(),
                ticked(fields, types, TYPE, UUID::fromString),
                ticked(fields, days, DAY, LocalDate::parse),
                opens.orElse(null),
                closes.orElse(null),
                fields.time("out-at", words.fault_time()).orElse(null));
    }

    private static <T> Set<T> ticked(Fields fields, List<Choice> all, String prefix, Function<String, T> parse) {
        return all.stream()
                .filter(choice -> !fields.value(choice.value()).isEmpty())
                .map(choice -> parse.apply(choice.value().substring(prefix.length())))
                .collect(Collectors.toSet());
    }

    private static <T> Optional<T> chosen(
            Fields fields, String name, List<Choice> all, Function<String, T> parse, String remark) {
        Optional<T> found = all.stream()
                .map(Choice::value)
                .filter(fields.value(name)::equals)
                .findFirst()
                .map(parse);
        if (found.isEmpty()) {
            fields.refuse(name, remark);
        }
        return found;
    }
}
