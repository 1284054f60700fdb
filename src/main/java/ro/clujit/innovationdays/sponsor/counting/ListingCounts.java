package ro.clujit.innovationdays.sponsor.counting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;
import ro.clujit.innovationdays.sponsor.SponsorshipState;

/** The counts in the database: one row for each listing, day and kind. */
@ApplicationScoped
public class ListingCounts {

    private final Session database;
    private final Clock clock;

    ListingCounts(Session database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Adds to what is there for today, in one statement. What is no listing, or none that the public sees, is left out: what
     * a browser sends may be anything.
     *
     * @param amounts each at least 1
     */
    @Transactional
    void add(Map<Counted, Integer> amounts) {
        List<Counted> ordered = amounts.keySet().stream().sorted(Counted.ORDER).toList();
        database.createNativeMutationQuery("""
                        insert into listing_count (listing_id, day, kind, amount)
                        select c.listing, cast(cast(:now as timestamptz) at time zone e.time_zone as date), c.kind, c.amount
                        from unnest(cast(:listings as uuid[]), cast(:kinds as text[]), cast(:amounts as integer[]))
                             as c (listing, kind, amount)
                        join listing l on l.id = c.listing
                        join edition e on e.id = l.edition_id and e.state <> 'DRAFT'
                        where exists (
                            select 1 from sponsorship s join tier t on t.id = s.tier_id
                            where t.edition_id = e.id and s.organisation_id = l.organisation_id
                              and s.state = any (cast(:public as text[])))
                        order by c.listing, c.kind
                        on conflict (listing_id, day, kind)
                        do update set amount = listing_count.amount + excluded.amount
                        """)
                .setParameter("now", clock.instant().atOffset(ZoneOffset.UTC))
                .setParameter("listings", ordered.stream().map(Counted::listing).toArray(UUID[]::new))
                .setParameter(
                        "kinds", ordered.stream().map(one -> one.kind().name()).toArray(String[]::new))
                .setParameter("amounts", ordered.stream().map(amounts::get).toArray(Integer[]::new))
                .setParameter(
                        "public",
                        Stream.of(SponsorshipState.values())
                                .filter(SponsorshipState::isPublic)
                                .map(Enum::name)
                                .toArray(String[]::new))
                .executeUpdate();
    }

    /** The earliest day first, by the ids of listings; one without counts is not among them. */
    public Map<UUID, List<Count>> of(Collection<UUID> listings) {
        Map<UUID, List<Count>> counts = new HashMap<>();
        if (listings.isEmpty()) {
            return counts;
        }
        database.createNativeQuery(
                        "select listing_id, day, kind, amount from listing_count where listing_id in (:ids) order by day",
                        Tuple.class)
                .setParameterList("ids", listings)
                .getResultList()
                .forEach(row -> counts.computeIfAbsent(row.get("listing_id", UUID.class), id -> new ArrayList<>())
                        .add(new Count(
                                day(row),
                                CountKind.valueOf(row.get("kind", String.class)),
                                row.get("amount", Long.class))));
        return counts;
    }

    private static LocalDate day(Tuple row) {
        return row.get("day") instanceof java.sql.Date date ? date.toLocalDate() : row.get("day", LocalDate.class);
    }
}
