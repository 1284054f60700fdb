package ro.clujit.innovationdays.checkin;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ro.clujit.innovationdays.checkin.rules.GateRules;
import ro.clujit.innovationdays.checkin.rules.Span;
import ro.clujit.innovationdays.platform.locale.Bilingual;

/**
 * What every scan of an edition needs to know and no scan changes.
 *
 * @param types by id
 * @param wipes how often scans of before the edition were wiped
 * @param wipedUntil when that was last; null where it never was
 */
public record Door(
        UUID edition,
        String slug,
        String mark,
        Bilingual name,
        ZoneId zone,
        List<At> gates,
        Map<UUID, Type> types,
        int wipes,
        Instant wipedUntil) {

    /**
     * A gate.
     *
     * @param area what it leads to; the edition's id for the building
     */
    public record At(UUID id, Bilingual name, UUID area, GateRules rules) {}

    /** @param days when tickets of it admit; empty for always */
    public record Type(UUID id, Bilingual name, List<Span> days) {}

    public Optional<At> gate(UUID id) {
        return gates.stream().filter(gate -> gate.id().equals(id)).findFirst();
    }

    public Optional<Type> type(UUID id) {
        return Optional.ofNullable(types.get(id));
    }

    /** Where tickets of that type go in, other than at this gate. */
    public List<At> elsewhere(UUID type, At gate) {
        return gates.stream()
                .filter(other -> !other.id().equals(gate.id())
                        && other.area().equals(gate.area())
                        && other.rules().takes(type.toString()))
                .toList();
    }

    boolean isOfARehearsal(Instant at) {
        return wipedUntil != null && !at.isAfter(wipedUntil);
    }
}
