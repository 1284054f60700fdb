package ro.clujit.innovationdays.mail;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

/** All letters. */
@ApplicationScoped
public class Letters implements PanacheRepositoryBase<Letter, UUID> {

    /** How many letters are in each state, none of them left out. */
    public Map<LetterState, Long> countByState() {
        var counts = new EnumMap<LetterState, Long>(LetterState.class);
        for (LetterState state : LetterState.values()) {
            counts.put(state, 0L);
        }
        getEntityManager()
                .createQuery("select l.state, count(l) from Letter l group by l.state", Object[].class)
                .getResultList()
                .forEach(row -> counts.put((LetterState) row[0], (Long) row[1]));
        return counts;
    }
}
