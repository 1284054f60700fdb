package ro.clujit.innovationdays.programme;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.Editions;
import ro.clujit.innovationdays.platform.database.Violation;
import ro.clujit.innovationdays.platform.locale.Bilingual;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.text.Slugs;

/** Adds, renames, orders and removes the tracks of an edition's draft. */
@ApplicationScoped
public class TrackDrafting {

    private final Editions editions;
    private final Tracks tracks;

    TrackDrafting(Editions editions, Tracks tracks) {
        this.editions = editions;
        this.tracks = tracks;
    }

    /** As the last of them; empty when there is no such edition, which is locked so that two do not get one slug. */
    @Transactional
    public Optional<Track> add(String edition, Bilingual name) {
        return editions.lockBySlug(edition).map(found -> {
            List<Track> before = tracks.of(found);
            String slug = Slugs.of(name.in(Language.en), "track", taken -> before.stream()
                    .anyMatch(track -> track.slug().equals(taken)));
            var track = new Track(found, before.size() + 1, slug, name.ro(), name.en());
            tracks.persistAndFlush(track);
            return track;
        });
    }

    /**
     * @param position from 1; what stood there and after it moves down
     * @return empty when there is no such track
     */
    @Transactional
    public Optional<Track> change(UUID id, Bilingual name, int position) {
        return tracks.findByIdOptional(id).map(track -> {
            track.rename(name.ro(), name.en());
            List<Track> order = new ArrayList<>(tracks.of(track.edition()));
            order.remove(track);
            order.add(Math.min(position - 1, order.size()), track);
            number(order);
            return track;
        });
    }

    /** @return false when sessions are in it: then it stays */
    public boolean remove(UUID id) {
        try {
            QuarkusTransaction.requiringNew()
                    .run(() -> tracks.findByIdOptional(id).ifPresent(track -> {
                        Edition edition = track.edition();
                        tracks.delete(track);
                        tracks.flush();
                        number(tracks.of(edition));
                    }));
            return true;
        } catch (RuntimeException e) {
            if (Violation.in(e).isPresent()) {
                return false;
            }
            throw e;
        }
    }

    private static void number(List<Track> order) {
        for (int i = 0; i < order.size(); i++) {
            order.get(i).moveTo(i + 1);
        }
    }
}
