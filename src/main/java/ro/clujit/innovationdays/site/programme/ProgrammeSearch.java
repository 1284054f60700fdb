package ro.clujit.innovationdays.site.programme;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.StringJoiner;
import java.util.UUID;
import ro.clujit.innovationdays.platform.locale.Bilingual;
import ro.clujit.innovationdays.platform.text.Markdown;
import ro.clujit.innovationdays.platform.text.Text;
import ro.clujit.innovationdays.programme.release.Snapshot;
import ro.clujit.innovationdays.programme.release.Snapshot.SessionEntry;

/** What of each session is searched: all that is said of it in both languages, without diacritics and case. */
@ApplicationScoped
class ProgrammeSearch {

    /** By identity: a released programme is one object for as long as it is kept. */
    private final Cache<Snapshot, Map<UUID, String>> texts =
            Caffeine.newBuilder().weakKeys().build();

    /** By the sessions' guids. */
    Map<UUID, String> of(Snapshot programme) {
        return texts.get(programme, ProgrammeSearch::folded);
    }

    private static Map<UUID, String> folded(Snapshot programme) {
        Map<UUID, String> texts = new HashMap<>();
        programme.sessions().forEach(session -> texts.put(session.guid(), Text.folded(text(session, programme))));
        return texts;
    }

    private static String text(SessionEntry session, Snapshot programme) {
        var text = new StringJoiner("\n");
        add(text, session.title());
        add(text, session.subtitle());
        add(text, session.summary());
        add(
                text,
                new Bilingual(
                        Markdown.plain(session.description().ro()),
                        Markdown.plain(session.description().en())));
        programme.speakersOf(session).forEach(speaker -> text.add(speaker.name())
                .add(speaker.organisation()));
        return text.add(programme.roomName(session)).toString();
    }

    private static void add(StringJoiner text, Bilingual both) {
        text.add(both.ro()).add(both.en());
    }
}
