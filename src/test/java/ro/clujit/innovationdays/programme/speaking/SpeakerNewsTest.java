package ro.clujit.innovationdays.programme.speaking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.platform.locale.Bilingual;
import ro.clujit.innovationdays.programme.release.Change;
import ro.clujit.innovationdays.programme.release.Snapshot;
import ro.clujit.innovationdays.programme.release.Snapshot.SpeakerEntry;
import ro.clujit.innovationdays.programme.release.SnapshotSamples;
import ro.clujit.innovationdays.programme.speaking.SpeakerNews.What;

class SpeakerNewsTest {

    private static final SpeakerEntry ANA = SnapshotSamples.speaker(1, "ana", "Ana");
    private static final SpeakerEntry DAN = SnapshotSamples.speaker(2, "dan", "Dan");
    private static final Instant TEN = Instant.parse("2090-04-20T07:00:00Z");

    private static SnapshotSamples robots() {
        return SnapshotSamples.session(1, "robots", "Robots").from(TEN, TEN.plusSeconds(3600));
    }

    private static Snapshot programme(SnapshotSamples... sessions) {
        return new Snapshot(
                List.of(),
                List.of(),
                List.of(),
                List.of(ANA, DAN),
                Arrays.stream(sessions).map(SnapshotSamples::entry).toList());
    }

    private static Change change(Change.Kind kind) {
        var slot = new Change.Slot(TEN, TEN.plusSeconds(3600), "Aula");
        return new Change(kind, new UUID(0, 1), 1, "robots", Bilingual.same("Robots"), null, slot, slot);
    }

    private static Map<UUID, List<What>> news(Snapshot before, Snapshot after, Change... changes) {
        return SpeakerNews.between(before, after, List.of(changes)).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().stream()
                        .map(SpeakerNews.Item::what)
                        .toList()));
    }

    @Test
    void everySessionOfTheFirstReleaseIsNewToThoseInIt() {
        assertThat(news(Snapshot.EMPTY, programme(robots().by(ANA)), change(Change.Kind.NEW)))
                .isEqualTo(Map.of(ANA.id(), List.of(What.NEW)));
    }

    @Test
    void whoWasInItLearnsAllThatChangedAndWhoJoinedThatItIsNew() {
        assertThat(news(
                        programme(robots().by(ANA)),
                        programme(robots().by(ANA).by(DAN)),
                        change(Change.Kind.MOVED),
                        change(Change.Kind.RENAMED),
                        change(Change.Kind.CHANGED)))
                .isEqualTo(Map.of(ANA.id(), List.of(What.MOVED, What.RENAMED), DAN.id(), List.of(What.NEW)));
    }

    @Test
    void whoNoLongerHasAPartLearnsThatAlone() {
        assertThat(news(
                        programme(robots().by(ANA).by(DAN)),
                        programme(robots().by(DAN).cancelled()),
                        change(Change.Kind.CANCELLED)))
                .isEqualTo(Map.of(ANA.id(), List.of(What.LEFT), DAN.id(), List.of(What.CANCELLED)));
    }

    @Test
    void aSessionThatWasCancelledIsBack() {
        assertThat(news(programme(robots().by(ANA).cancelled()), programme(robots().by(ANA)), change(Change.Kind.NEW)))
                .isEqualTo(Map.of(ANA.id(), List.of(What.BACK)));
    }

    @Test
    void nobodyLearnsOfTextsOrOfWhatIsSaidOfSpeakers() {
        var speaker = new Change(Change.Kind.SPEAKER, null, 0, "ana", Bilingual.same("Ana"), null, null, null);
        assertThat(news(programme(robots().by(ANA)), programme(robots().by(ANA)), change(Change.Kind.CHANGED), speaker))
                .isEmpty();
    }
}
