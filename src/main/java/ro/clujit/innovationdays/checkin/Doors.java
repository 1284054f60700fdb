package ro.clujit.innovationdays.checkin;

import io.quarkus.cache.CacheResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import ro.clujit.innovationdays.checkin.rules.GateRules;
import ro.clujit.innovationdays.checkin.rules.Often;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.Editions;
import ro.clujit.innovationdays.platform.locale.Bilingual;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.ticketing.TicketKind;
import ro.clujit.innovationdays.ticketing.TicketTypes;

/**
 * The doors of editions. Read anew at most once a second on each instance: a change of the rules may take that long, and
 * a scan need not ask for them.
 */
@ApplicationScoped
public class Doors {

    private final Editions editions;
    private final Gates gates;
    private final TicketTypes types;
    private final EntityManager database;
    private final Clock clock;

    Doors(Editions editions, Gates gates, TicketTypes types, EntityManager database, Clock clock) {
        this.editions = editions;
        this.gates = gates;
        this.types = types;
        this.database = database;
        this.clock = clock;
    }

    @CacheResult(cacheName = "door")
    @Transactional
    public Door of(UUID edition) {
        return door(editions.findById(edition));
    }

    /** Which edition's gate it is; a gate stays where it was made. */
    @CacheResult(cacheName = "edition-of-gate")
    @Transactional
    public Optional<UUID> editionOf(UUID gate) {
        return gates.withEdition(gate).map(found -> found.edition().id());
    }

    private Door door(Edition edition) {
        GateTimes times = GateTimes.of(edition, clock.instant());
        List<Gate> all = gates.of(edition);
        Object[] wiped = (Object[]) database.createNativeQuery(
                        "select count(*), max(wiped_at) from door_wipe where edition_id = :edition", Object[].class)
                .setParameter("edition", edition.id())
                .getSingleResult();
        return new Door(
                edition.id(),
                edition.slug(),
                edition.mark(),
                new Bilingual(edition.name(Language.ro), edition.name(Language.en)),
                edition.zone(),
                all.stream()
                        .map(gate -> new Door.At(gate.id(), gate.name(), gate.areaId(), rules(gate, all, times)))
                        .toList(),
                types(edition, times),
                ((Number) wiped[0]).intValue(),
                (Instant) wiped[1]);
    }

    private static GateRules rules(Gate gate, List<Gate> all, GateTimes times) {
        GateTerms terms = gate.terms();
        SortedSet<Instant> out = new TreeSet<>();
        // Who has gone home is out for all gates of the building, whichever of them says when.
        all.stream()
                .filter(other ->
                        other.areaId().equals(gate.areaId()) && other.terms().outAt() != null)
                .forEach(other -> out.addAll(times.each(other.terms().outAt())));
        if (terms.often() == Often.ONCE_A_DAY) {
            out.addAll(times.each(LocalTime.MIDNIGHT));
        }
        return new GateRules(
                terms.types().stream().map(UUID::toString).sorted().toList(),
                times.open(terms),
                terms.often(),
                terms.exits(),
                List.copyOf(out),
                terms.places() == null ? GateRules.NO_LIMIT : terms.places());
    }

    private Map<UUID, Door.Type> types(Edition edition, GateTimes times) {
        Map<UUID, List<LocalDate>> days = new HashMap<>();
        List<?> rows = database.createNativeQuery("""
                        select d.ticket_type_id, d.day from ticket_type_day d join ticket_type t on t.id = d.ticket_type_id
                         where t.edition_id = :edition
                        """)
                .setParameter("edition", edition.id())
                .getResultList();
        rows.stream().map(Object[].class::cast).forEach(row -> days.computeIfAbsent(
                        (UUID) row[0], id -> new ArrayList<>())
                .add(day(row[1])));
        Map<UUID, Door.Type> all = new LinkedHashMap<>();
        types.of(edition).stream()
                .filter(type -> type.kind() == TicketKind.ADMISSION)
                .forEach(type -> all.put(
                        type.id(),
                        new Door.Type(
                                type.id(),
                                new Bilingual(type.name(Language.ro), type.name(Language.en)),
                                times.whole(days.getOrDefault(type.id(), List.of())))));
        return all;
    }

    private static LocalDate day(Object value) {
        return value instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) value;
    }
}
