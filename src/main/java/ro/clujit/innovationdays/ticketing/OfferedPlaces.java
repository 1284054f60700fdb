package ro.clujit.innovationdays.ticketing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import ro.clujit.innovationdays.platform.locale.Language;

/** What a waiting list does with places; all within the caller's transaction. */
@ApplicationScoped
public class OfferedPlaces {

    private final Quotas quotas;
    private final GivingBack givingBack;
    private final Holds holds;

    OfferedPlaces(Quotas quotas, GivingBack givingBack, Holds holds) {
        this.quotas = quotas;
        this.givingBack = givingBack;
        this.holds = holds;
    }

    /** Until the transaction ends, in the order in which places are taken and given back. */
    public void lock(Collection<UUID> ids) {
        for (UUID id : new TreeSet<>(ids)) {
            quotas.getEntityManager()
                    .createNativeQuery("select 1 from quota where id = :id for update")
                    .setParameter("id", id)
                    .getResultList();
        }
    }

    /** @return whether there were as many; if not, none were taken */
    public boolean take(TicketType type, int places) {
        return quotas.take(new Places().add(type, places).ofQuotas());
    }

    /** To whoever waits next, or to everybody. */
    public void giveBack(TicketType type, int places) {
        givingBack.toQuotas(new Places().add(type, places));
    }

    /**
     * Makes a held registration of places that were taken for it before.
     *
     * @param key as of a {@link HoldRequest}
     * @param price of one place
     */
    public Registration hold(TicketType type, int places, Language language, UUID key, Price price) {
        var request = new HoldRequest(type.edition(), Map.of(type.id(), places), "", key, language, Source.PUBLIC);
        var choice = new Choice(List.of(new Choice.Item(type, places, price, false)), Optional.empty());
        return holds.write(request, choice, type.needsApproval())
                .orElseThrow(() -> new IllegalStateException("there is a registration for this offer already"));
    }
}
