package ro.clujit.innovationdays.letters.announcement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.letters.unsubscribing.UnsubscribeLinks.Reader;
import ro.clujit.innovationdays.platform.locale.Bilingual;
import ro.clujit.innovationdays.platform.locale.Language;

/** Finds out whom an announcement would go to at this moment: an address once, however many tickets it has. */
@ApplicationScoped
public class Recipients {

    private static final String COLUMNS =
            "select reader, reader_id, name, address, language, why_ro, why_en from judged" + " where left_out is null";

    private final Session database;
    private final Clock clock;

    Recipients(Session database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public Counted count(Announcement announcement) {
        return count(
                announcement.edition(),
                announcement.nature(),
                announcement.plan().recipients());
    }

    /** How many, in which languages, and how many others are left out for which reason. */
    @Transactional
    public Counted count(Edition edition, Nature nature, RecipientFilter filter) {
        Map<Language, Integer> languages = new EnumMap<>(Language.class);
        Map<LeftOut, Integer> leftOut = new EnumMap<>(LeftOut.class);
        for (Object[] row : rows(
                edition,
                nature,
                filter,
                "select left_out, language, count(*) from judged group by left_out, language"
                        + " union all select 'NO_ADDRESS', 'ro', tickets from nobody")) {
            int many = ((Number) row[2]).intValue();
            if (row[0] == null) {
                languages.put(Language.valueOf((String) row[1]), many);
            } else if (many > 0) {
                leftOut.merge(LeftOut.valueOf((String) row[0]), many, Integer::sum);
            }
        }
        return new Counted(languages, leftOut);
    }

    /** By name. @param page from 0 */
    @Transactional
    public List<Recipient> page(Announcement announcement, int page, int size) {
        var query = query(announcement);
        return read(query.set(database.createNativeQuery(
                        query.sql(COLUMNS + " order by lower(name), address limit :size offset :first"), Object[].class)
                .setParameter("size", size)
                .setParameter("first", page * size)));
    }

    /** One of them, by their ticket or as a partner's contact; empty for whoever is not among them. */
    @Transactional
    public Optional<Recipient> one(Announcement announcement, Reader reader, UUID id) {
        var query = query(announcement);
        return read(query.set(database.createNativeQuery(
                                query.sql(COLUMNS + " and reader = :reader and reader_id = :id"), Object[].class)
                        .setParameter("reader", reader.name())
                        .setParameter("id", id)))
                .stream()
                .findFirst();
    }

    /** Fixes them, in the caller's transaction. @return how many there are */
    @Transactional(Transactional.TxType.MANDATORY)
    int fix(Announcement announcement) {
        var query = query(announcement);
        return query.set(database.createNativeMutationQuery("insert into announcement_recipient"
                                + " (id, announcement_id, address, name, language, reader, reader_id) "
                                + query.sql("select gen_random_uuid(), :announcement, address, name, language, reader,"
                                        + " reader_id from judged where left_out is null")
                                + " on conflict on constraint announcement_recipient_once do nothing")
                        .setParameter("announcement", announcement.id()))
                .executeUpdate();
    }

    private RecipientQuery query(Announcement announcement) {
        return new RecipientQuery(
                announcement.edition(),
                announcement.nature(),
                announcement.plan().recipients(),
                clock.instant());
    }

    private List<Object[]> rows(Edition edition, Nature nature, RecipientFilter filter, String rest) {
        var query = new RecipientQuery(edition, nature, filter, clock.instant());
        return query.set(database.createNativeQuery(query.sql(rest), Object[].class))
                .getResultList();
    }

    private static List<Recipient> read(NativeQuery<Object[]> query) {
        return query.getResultList().stream()
                .map(row -> new Recipient(
                        Reader.valueOf((String) row[0]),
                        (UUID) row[1],
                        (String) row[2],
                        (String) row[3],
                        Language.valueOf((String) row[4]),
                        new Bilingual((String) row[5], (String) row[6])))
                .toList();
    }
}
