package ro.clujit.innovationdays.programme.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.platform.text.Text;

/** Looks through the submissions of an edition as organisers do, with the scores that each was given. */
@ApplicationScoped
public class SubmissionSearch {

    private static final Pattern BLANK = Pattern.compile("\\s+");
    private static final Pattern WILD = Pattern.compile("[!%_]");
    private static final int MOST_WORDS = 6;

    /**
     * @param mean of all scores; null while there is none
     * @param mine the score that whoever asks has given; null before
     */
    public record Found(Submission submission, Double mean, long count, Integer mine) {}

    private final EntityManager database;

    SubmissionSearch(EntityManager database) {
        this.database = database;
    }

    /**
     * @param me the account that asks
     * @param page from 0
     */
    public List<Found> find(Edition edition, SubmissionQuery query, UUID me, int page, int size) {
        Map<String, Object> parameters = new HashMap<>();
        String hql = "select s, (select avg(r.score) from Review r where r.submission = s),"
                + " (select count(r) from Review r where r.submission = s),"
                + " (select r.score from Review r where r.submission = s and r.account.id = :me)"
                + " from Submission s left join fetch s.theme" + conditions(edition, query, parameters)
                + " order by " + (query.byScore() ? "2 desc nulls last, " : "") + "s.submittedAt desc, s.id";
        TypedQuery<Object[]> search = database.createQuery(hql, Object[].class).setParameter("me", me);
        parameters.forEach(search::setParameter);
        return search.setFirstResult(page * size).setMaxResults(size).getResultList().stream()
                .map(row -> new Found((Submission) row[0], (Double) row[1], (Long) row[2], (Integer) row[3]))
                .toList();
    }

    public long count(Edition edition, SubmissionQuery query) {
        Map<String, Object> parameters = new HashMap<>();
        TypedQuery<Long> count = database.createQuery(
                "select count(s) from Submission s" + conditions(edition, query, parameters), Long.class);
        parameters.forEach(count::setParameter);
        return count.getSingleResult();
    }

    private static String conditions(Edition edition, SubmissionQuery query, Map<String, Object> parameters) {
        var hql = new StringBuilder(" where s.edition = :edition");
        parameters.put("edition", edition);
        if (query.state() != null) {
            hql.append(" and s.state = :state");
            parameters.put("state", query.state());
        }
        if (query.kind() != null) {
            hql.append(" and s.kind = :kind");
            parameters.put("kind", query.kind());
        }
        if (!query.theme().isEmpty()) {
            hql.append(" and s.theme.slug = :theme");
            parameters.put("theme", query.theme());
        }
        if (query.notReviewedBy() != null) {
            hql.append(" and not exists (select 1 from Review n where n.submission = s and n.account.id = :reviewer)");
            parameters.put("reviewer", query.notReviewedBy());
        }
        int n = 0;
        for (String word : BLANK.split(Text.folded(query.words()), MOST_WORDS + 1)) {
            if (!word.isEmpty() && n < MOST_WORDS) {
                hql.append(" and (s.search like :word%d escape '!'".formatted(n));
                hql.append(query.inPeople() ? " or s.searchPeople like :word%d escape '!')".formatted(n) : ")");
                parameters.put("word" + n, "%" + WILD.matcher(word).replaceAll("!$0") + "%");
                n++;
            }
        }
        return hql.toString();
    }
}
