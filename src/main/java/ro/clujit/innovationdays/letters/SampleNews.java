package ro.clujit.innovationdays.letters;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.platform.locale.Bilingual;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.programme.release.Change;
import ro.clujit.innovationdays.programme.speaking.SpeakerNews;
import ro.clujit.innovationdays.programme.speaking.SpeakerNews.What;

/** What a release might have changed, for samples: one session was moved and renamed, another cancelled. */
final class SampleNews {

    private SampleNews() {}

    static List<SpeakerNews.Item> of(Edition edition) {
        UUID moved = UUID.randomUUID();
        Instant evening = Sampled.daysBefore(edition, 0);
        Change.Slot before = slot(evening.minus(Duration.ofHours(7)), SampleMessages::room);
        Change.Slot after = slot(evening.minus(Duration.ofHours(3)), SampleMessages::other_room);
        return List.of(
                new SpeakerNews.Item(
                        What.MOVED, change(Change.Kind.MOVED, moved, SampleMessages::session, before, after)),
                new SpeakerNews.Item(
                        What.RENAMED, change(Change.Kind.RENAMED, moved, SampleMessages::session, null, null)),
                new SpeakerNews.Item(
                        What.CANCELLED,
                        change(Change.Kind.CANCELLED, UUID.randomUUID(), SampleMessages::other_session, before, null)));
    }

    private static Change change(
            Change.Kind kind,
            UUID session,
            Function<SampleMessages, String> title,
            Change.Slot before,
            Change.Slot after) {
        return new Change(
                kind,
                session,
                1,
                Sampled.madeUp(Language.ro).link(),
                both(title),
                both(SampleMessages::session_before),
                before,
                after);
    }

    private static Change.Slot slot(Instant from, Function<SampleMessages, String> room) {
        return new Change.Slot(
                from, from.plus(Duration.ofMinutes(45)), both(room).ro());
    }

    private static Bilingual both(Function<SampleMessages, String> words) {
        return new Bilingual(words.apply(Sampled.madeUp(Language.ro)), words.apply(Sampled.madeUp(Language.en)));
    }
}
