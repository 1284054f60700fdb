package ro.clujit.innovationdays.letters.announcement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.letters.Sampled;
import ro.clujit.innovationdays.letters.unsubscribing.UnsubscribeLinks.Reader;
import ro.clujit.innovationdays.mail.ComposedLetter;
import ro.clujit.innovationdays.mail.Letter;
import ro.clujit.innovationdays.mail.LetterComposer;
import ro.clujit.innovationdays.platform.locale.Bilingual;
import ro.clujit.innovationdays.platform.locale.Language;

/**
 * The letter of an announcement. Its subject is a recipient's row, or that of a test: with the words and the name as they
 * are when it is sent.
 */
@ApplicationScoped
public class AnnouncementLetter implements LetterComposer, Sampled {

    public static final String KIND = "announcement";

    private final Announcements announcements;
    private final AnnouncementSetting setting;
    private final Session database;

    AnnouncementLetter(Announcements announcements, AnnouncementSetting setting, Session database) {
        this.announcements = announcements;
        this.setting = setting;
        this.database = database;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    @Transactional
    public ComposedLetter compose(Letter letter) {
        Object[] row = database.createNativeQuery("""
                        select announcement_id, reader, reader_id from announcement_recipient where id = :id
                         union all select announcement_id, null, null from announcement_test where id = :id
                        """, Object[].class)
                .setParameter("id", letter.subjectId())
                .uniqueResultOptional()
                .orElseThrow();
        Announcement announcement = announcements.whole((UUID) row[0]).orElseThrow();
        if (row[1] == null) {
            return setting.test(announcement, letter.recipientName(), letter.language());
        }
        return compose(
                announcement,
                new Recipient(
                        Reader.valueOf((String) row[1]),
                        (UUID) row[2],
                        letter.recipientName(),
                        letter.recipientAddress(),
                        letter.language(),
                        Bilingual.NOTHING));
    }

    /** As that person gets it, or would. */
    @Transactional
    public ComposedLetter compose(Announcement announcement, Recipient to) {
        Language language = announcement.wording().languageFor(to.language());
        return setting.letter(announcement, to, language);
    }

    /** As somebody made up would get it. */
    public ComposedLetter sample(Announcement announcement, Language language) {
        return setting.sample(announcement.edition(), announcement.nature(), announcement.wording(), language);
    }

    @Override
    public List<Sample> samples(Edition edition, Language language) {
        return List.of(new Sample(
                KIND, setting.sample(edition, Nature.PRACTICAL, AnnouncementSetting.exampleOf(language), language)));
    }
}
