package ro.clujit.innovationdays.checkin.device;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import ro.clujit.innovationdays.checkin.Door;
import ro.clujit.innovationdays.checkin.rules.Often;
import ro.clujit.innovationdays.checkin.rules.Span;
import ro.clujit.innovationdays.platform.locale.Bilingual;

/** The rules of a door as a device keeps them. Times are milliseconds since 1970, as a browser counts. */
@ApplicationScoped
class DoorRulesJson {

    record Rules(EditionHere edition, List<GateHere> gates, List<TypeHere> types, List<Foreign> otherEditions) {}

    record EditionHere(UUID id, String slug, String mark, Bilingual name, String zone, Long rehearsedUntil) {}

    /** @param mine whether the device may scan there; the others are named where somebody goes in elsewhere */
    record GateHere(
            UUID id,
            Bilingual name,
            UUID area,
            boolean mine,
            List<String> types,
            List<long[]> open,
            Often often,
            boolean exits,
            List<Long> outAt,
            int places) {}

    record TypeHere(UUID id, Bilingual name, List<long[]> days) {}

    record Foreign(String mark, Bilingual name) {}

    private final ListRows rows;
    private final ObjectMapper json;

    DoorRulesJson(ListRows rows, ObjectMapper json) {
        this.rows = rows;
        this.json = json;
    }

    String of(Door door, Device device) {
        var rules = new Rules(
                new EditionHere(
                        door.edition(),
                        door.slug(),
                        door.mark(),
                        door.name(),
                        door.zone().getId(),
                        door.wipedUntil() == null ? null : door.wipedUntil().toEpochMilli()),
                door.gates().stream().map(gate -> gate(gate, device)).toList(),
                door.types().values().stream()
                        .map(type -> new TypeHere(type.id(), type.name(), spans(type.days())))
                        .toList(),
                rows.otherThan(door.edition()).stream()
                        .map(other -> new Foreign(other.mark(), new Bilingual(other.nameRo(), other.nameEn())))
                        .toList());
        try {
            return json.writeValueAsString(rules);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static GateHere gate(Door.At gate, Device device) {
        return new GateHere(
                gate.id(),
                gate.name(),
                gate.area(),
                device.gates().contains(gate.id()),
                gate.rules().types(),
                spans(gate.rules().open()),
                gate.rules().often(),
                gate.rules().exits(),
                gate.rules().outAt().stream().map(Instant::toEpochMilli).toList(),
                gate.rules().places());
    }

    private static List<long[]> spans(List<Span> spans) {
        return spans.stream()
                .map(span -> new long[] {span.from().toEpochMilli(), span.to().toEpochMilli()})
                .toList();
    }
}
