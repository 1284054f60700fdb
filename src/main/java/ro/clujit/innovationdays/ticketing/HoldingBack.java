package ro.clujit.innovationdays.ticketing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Keeps what codes hold back in step with what quotas have taken for them: the uses that are left while a code that
 * reserves is good, and nothing afterwards. Within the caller's transaction.
 */
@ApplicationScoped
public class HoldingBack {

    private static final String DUE = """
            case when c.reserves and not c.withdrawn and (c.valid_until is null or c.valid_until > :now)
                 then coalesce(cast(:most as integer), c.most_uses) - c.used else 0 end""";

    private final Quotas quotas;
    private final GivingBack givingBack;
    private final TicketTypes types;

    HoldingBack(Quotas quotas, GivingBack givingBack, TicketTypes types) {
        this.quotas = quotas;
        this.givingBack = givingBack;
        this.types = types;
    }

    /**
     * After codes were made, changed or withdrawn, or have run out: takes what is missing from the quotas, or gives back
     * what is left over.
     *
     * @return how many places are free where those are too few; the caller then takes everything back
     */
    public Optional<Integer> settle(Collection<UUID> codes, Instant now) {
        return settle(codes, null, now);
    }

    /** @param most uses from now on, not under those that were made; null for as many as before */
    public Optional<Integer> settle(Collection<UUID> codes, Integer most, Instant now) {
        Map<UUID, Integer> byType = missing(codes, most, now);
        var taken = new Places();
        var given = new Places();
        byType.forEach((type, places) -> (places > 0 ? taken : given).add(types.findById(type), Math.abs(places)));
        hold(codes, most, now);
        if (!quotas.take(taken.ofQuotas())) {
            return Optional.of(
                    byType.keySet().stream().mapToInt(quotas::free).min().orElse(0));
        }
        givingBack.toQuotas(given);
        return Optional.empty();
    }

    /** Of each type, how many more places are to be held back; fewer where negative. Locks the codes, in one order. */
    private Map<UUID, Integer> missing(Collection<UUID> codes, Integer most, Instant now) {
        Map<UUID, Integer> byType = new HashMap<>();
        if (codes.isEmpty()) {
            return byType;
        }
        List<?> rows = quotas.getEntityManager()
                .createNativeQuery("select f.ticket_type_id, " + DUE + " - c.held_back from code c"
                        + " join code_for f on f.code_id = c.id where c.reserves and c.id in (:codes)"
                        + " order by c.id for update of c")
                .setParameter("now", now)
                .setParameter("most", most)
                .setParameter("codes", codes)
                .getResultList();
        for (Object row : rows) {
            Object[] columns = (Object[]) row;
            byType.merge((UUID) columns[0], ((Number) columns[1]).intValue(), Integer::sum);
        }
        return byType;
    }

    private void hold(Collection<UUID> codes, Integer most, Instant now) {
        if (codes.isEmpty()) {
            return;
        }
        quotas.getEntityManager()
                .createNativeQuery("update code c set held_back = " + DUE
                        + ", most_uses = coalesce(cast(:most as integer), c.most_uses) where c.id in (:codes)")
                .setParameter("now", now)
                .setParameter("most", most)
                .setParameter("codes", codes)
                .executeUpdate();
    }

    /** A code whose time is over and that still holds places back; those that somebody else works on are passed by. */
    public Optional<UUID> due(Instant now) {
        List<?> found = quotas.getEntityManager()
                .createNativeQuery("""
                        select id from code where held_back > 0 and valid_until <= :now
                         order by valid_until limit 1 for update skip locked
                        """, UUID.class)
                .setParameter("now", now)
                .getResultList();
        return found.stream().map(UUID.class::cast).findFirst();
    }
}
