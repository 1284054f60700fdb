package ro.clujit.innovationdays.ticketing.code;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.ticketing.Code;
import ro.clujit.innovationdays.ticketing.Codes;

/** Finds codes and tells what came of them. */
@ApplicationScoped
public class CodeUse {

    public static final int ON_A_PAGE = 100;

    /** Tickets that went by the codes of one organisation. */
    public record OfOrganisation(String organisation, int confirmed, int pending) {}

    private final Codes codes;

    CodeUse(Codes codes) {
        this.codes = codes;
    }

    /** Those whose text, organisation or batch has that in it; all when it is empty. */
    public PanacheQuery<Code> search(Edition edition, String asked) {
        return codes.find(
                "edition = ?1 and (locate(?2, text) > 0 or locate(?3, lower(organisation)) > 0"
                        + " or locate(?3, lower(batch)) > 0) order by organisation, batch, text",
                edition,
                Code.tidy(asked),
                asked.toLowerCase(Locale.ROOT));
    }

    public List<OfOrganisation> byOrganisation(Edition edition) {
        List<?> rows = codes.getEntityManager()
                .createNativeQuery("""
                        select c.organisation, count(t.id) filter (where t.state = 'VALID'),
                               count(t.id) filter (where t.state = 'PENDING')
                          from code c left join ticket t on t.code_id = c.id
                         where c.edition_id = :edition and c.organisation <> ''
                         group by c.organisation order by c.organisation
                        """)
                .setParameter("edition", edition.id())
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row ->
                        new OfOrganisation((String) row[0], ((Number) row[1]).intValue(), ((Number) row[2]).intValue()))
                .toList();
    }
}
