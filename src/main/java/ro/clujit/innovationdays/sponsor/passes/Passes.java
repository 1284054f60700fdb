package ro.clujit.innovationdays.sponsor.passes;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ro.clujit.innovationdays.sponsor.Sponsorship;
import ro.clujit.innovationdays.ticketing.TicketState;

/** All passes of all sponsorships. */
@ApplicationScoped
public class Passes implements PanacheRepositoryBase<Pass, UUID> {

    /** Those that were handed out first, then by their numbers; with their codes. */
    public List<Pass> of(Sponsorship sponsorship) {
        return list(
                "select p from Pass p join fetch p.code where p.sponsorship = ?1"
                        + " order by (case when p.handedAt is null then 1 else 0 end), p.benefitId, p.number",
                sponsorship);
    }

    List<Pass> of(Sponsorship sponsorship, UUID benefit) {
        return list(
                "select p from Pass p join fetch p.code where p.sponsorship = ?1 and p.benefitId = ?2 order by p.number",
                sponsorship,
                benefit);
    }

    /** The one that was handed out with this key. */
    public Optional<Pass> byKey(UUID key) {
        return find("select p from Pass p join fetch p.code where p.key = ?1", key)
                .firstResultOptional();
    }

    /** With all that a letter about it says. */
    public Optional<Pass> whole(UUID id) {
        return find(
                        "select p from Pass p join fetch p.code join fetch p.sponsorship s join fetch s.organisation"
                                + " join fetch s.tier t join fetch t.edition where p.id = ?1",
                        id)
                .firstResultOptional();
    }

    /** Who has registered with the code of a pass, by the codes' ids: names as they stand on the tickets. */
    public Map<UUID, String> registered(Sponsorship sponsorship) {
        Map<UUID, String> names = new HashMap<>();
        getEntityManager()
                .createQuery(
                        "select t.codeId, t.name from Ticket t where t.state in ?2 and t.codeId in"
                                + " (select p.code.id from Pass p where p.sponsorship = ?1)",
                        Object[].class)
                .setParameter(1, sponsorship)
                .setParameter(2, List.of(TicketState.PENDING, TicketState.VALID))
                .getResultList()
                .forEach(row -> names.put((UUID) row[0], (String) row[1]));
        return names;
    }
}
