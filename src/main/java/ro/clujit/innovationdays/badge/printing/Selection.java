package ro.clujit.innovationdays.badge.printing;

import jakarta.persistence.Query;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.platform.text.Text;

/**
 * Whose badges are meant, as SQL: one row a person, with the ticket that their badge is made of and whether that badge was
 * printed. Of several tickets of a person it is the one that was printed already, else the one of the highest role.
 */
final class Selection {

    private static final int MOST_WORDS = 6;

    private final StringBuilder wanted = new StringBuilder();
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    Selection(Edition edition) {
        parameters.put("edition", edition.id());
    }

    /** People who have a ticket of this type, beside others maybe. @param type null for all */
    Selection withType(UUID type) {
        if (type != null) {
            wanted.append(" and p.ticket_type_id = :type");
            parameters.put("type", type);
        }
        return this;
    }

    /** The person who has this ticket. */
    Selection withTicket(UUID ticket) {
        wanted.append(" and p.ticket_id = :ticket");
        parameters.put("ticket", ticket);
        return this;
    }

    /** Every word must be in the name, organisation or address, whatever its case and diacritics. */
    Selection withWords(String words) {
        int n = 0;
        for (String word : Text.folded(words).split("\\s+")) {
            if (!word.isEmpty() && n < MOST_WORDS) {
                wanted.append(" and p.search like :word").append(n).append(" escape '!'");
                parameters.put("word" + n, "%" + word.replaceAll("[!%_]", "!$0") + "%");
                n++;
            }
        }
        return this;
    }

    /** What comes before a statement about {@code meant(ticket_id, issue, is_printed, position)}. */
    String sql() {
        return "with person as materialized (select * from badge_person where edition_id = :edition),"
                + " wanted as (select distinct p.person from person p where true" + wanted + "),"
                + " due as (select distinct on (p.person) p.ticket_id, p.issue, p.name, p.search,"
                + " exists (select 1 from badge_print b where b.ticket_id = p.ticket_id and b.issue = p.issue"
                + " and b.is_first_print) as is_printed"
                + " from person p join wanted w on w.person = p.person"
                + " order by p.person, is_printed desc, p.role_rank, p.created_at, p.ticket_id),"
                // By the last word of the name, which is the family's in most.
                + " meant as (select ticket_id, issue, is_printed, row_number() over (order by"
                + " substring(left(search, length(name)) from '[^ ]+$') nulls last, search, ticket_id) as position"
                + " from due) ";
    }

    Query applyTo(Query query) {
        parameters.forEach(query::setParameter);
        return query;
    }
}
