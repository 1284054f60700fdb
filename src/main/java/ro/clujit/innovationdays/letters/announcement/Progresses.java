package ro.clujit.innovationdays.letters.announcement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;

/** Counts what became of an announcement's letters. */
@ApplicationScoped
public class Progresses {

    private final Session database;

    Progresses(Session database) {
        this.database = database;
    }

    /** Nothing of everything before it has started. */
    @Transactional
    public Progress of(UUID announcement) {
        Map<String, Integer> letters = new HashMap<>();
        Map<LeftOut, Integer> skipped = new EnumMap<>(LeftOut.class);
        for (Object[] row : database.createNativeQuery("""
                        select case r.state when 'HANDED' then coalesce(l.state, 'GIVEN_UP') else 'TURN' end,
                               r.skipped_because, count(*)
                          from announcement_recipient r
                          left join letter l on l.kind = 'announcement' and l.subject_id = r.id and r.state = 'HANDED'
                         where r.announcement_id = :announcement group by 1, 2
                        """, Object[].class)
                .setParameter("announcement", announcement)
                .getResultList()) {
            int many = ((Number) row[2]).intValue();
            if (row[1] == null) {
                letters.merge((String) row[0], many, Integer::sum);
            } else {
                skipped.merge(LeftOut.valueOf((String) row[1]), many, Integer::sum);
            }
        }
        return new Progress(
                letters.getOrDefault("TURN", 0),
                letters.getOrDefault("WAITING", 0) + letters.getOrDefault("SENDING", 0),
                letters.getOrDefault("RETRY", 0),
                letters.getOrDefault("SENT", 0),
                letters.getOrDefault("GIVEN_UP", 0),
                skipped);
    }
}
