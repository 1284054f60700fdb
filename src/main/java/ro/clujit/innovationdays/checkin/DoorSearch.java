package ro.clujit.innovationdays.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import ro.clujit.innovationdays.checkin.rules.Standing;
import ro.clujit.innovationdays.platform.database.Rows;
import ro.clujit.innovationdays.platform.text.Text;
import ro.clujit.innovationdays.ticketing.Audience;
import ro.clujit.innovationdays.ticketing.RevokedCode;
import ro.clujit.innovationdays.ticketing.TicketState;

/** Finds people at the door by name, whatever its case and diacritics. */
@ApplicationScoped
public class DoorSearch {

    public static final int SHORTEST = 2;
    public static final int LONGEST = 100;
    public static final int MOST = 20;

    private static final int MOST_WORDS = 6;

    /** @param since when they came in or went out last; null where they never came */
    public record Match(Holder holder, boolean inside, Instant since) {
        public Standing standing() {
            return holder.standing();
        }
    }

    private final DataSource database;

    DoorSearch(DataSource database) {
        this.database = database;
    }

    /** Those with every word of it in name, organisation or address, by name; valid tickets first. */
    @Transactional
    public List<Match> find(UUID edition, String query) {
        List<Object> parameters = new ArrayList<>(List.of(edition));
        var where = new StringBuilder();
        for (String word : Text.folded(Text.line(query)).split(" ")) {
            if (!word.isEmpty() && parameters.size() <= MOST_WORDS) {
                where.append(" and t.search like ? escape '!'");
                parameters.add("%" + word.replaceAll("[!%_]", "!$0") + "%");
            }
        }
        if (parameters.size() == 1) {
            return List.of();
        }
        return Rows.all(
                database,
                """
                select t.id, t.edition_id, t.ticket_type_id, t.state, t.name, t.organisation, t.audience, r.contact_name,
                       p.inside, p.since
                  from ticket t join registration r on r.id = t.registration_id
                  left join presence p on p.ticket_id = t.id and p.area_id = t.edition_id
                 where t.edition_id = ?""" + where + " order by t.state <> 'VALID', lower(t.name), t.id limit " + MOST,
                row -> new Match(
                        new Holder(
                                row.getObject(1, UUID.class),
                                row.getObject(2, UUID.class),
                                row.getObject(3, UUID.class),
                                TicketState.valueOf(row.getString(4)),
                                row.getString(5),
                                row.getString(8),
                                row.getString(6),
                                Audience.valueOf(row.getString(7)),
                                (RevokedCode.Reason) null),
                        row.getBoolean(9),
                        Rows.instant(row, "since")),
                parameters.toArray());
    }
}
