package ro.clujit.innovationdays.letters.announcement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.Editions;

/** Makes announcements, changes them while nobody gets them yet, and deletes drafts. */
@ApplicationScoped
public class Drafting {

    private final Editions editions;
    private final Announcements announcements;
    private final InFlight inFlight;
    private final Clock clock;

    Drafting(Editions editions, Announcements announcements, InFlight inFlight, Clock clock) {
        this.editions = editions;
        this.announcements = announcements;
        this.inFlight = inFlight;
        this.clock = clock;
    }

    /**
     * @param id that the form had: sent twice, it is made once
     * @param by the organiser's name
     * @return false if this id is another edition's
     */
    @Transactional
    public boolean add(UUID id, Edition edition, Nature nature, Plan plan, String by) {
        // One at a time: of a form sent twice at once, the second finds what the first has made.
        Edition locked = editions.lockBySlug(edition.slug()).orElseThrow();
        Optional<Announcement> known = announcements.whole(id);
        if (known.isEmpty()) {
            announcements.persist(new Announcement(id, locked, nature, plan, by, clock.instant()));
        }
        return known.map(one -> one.edition().id().equals(edition.id())).orElse(true);
    }

    /** @return false if it has started, or there is none */
    @Transactional
    public boolean change(UUID id, Plan plan) {
        return announcements.lock(id).map(one -> one.change(plan)).orElse(false);
    }

    /** @return false if it is more than a draft; true too where there is none, or no longer */
    @Transactional
    public boolean delete(Edition edition, UUID id) {
        Optional<Announcement> found =
                announcements.lock(id).filter(one -> one.edition().id().equals(edition.id()));
        if (found.isPresent() && found.get().state() != AnnouncementState.DRAFT) {
            return false;
        }
        found.ifPresent(draft -> {
            inFlight.forgetTests(draft);
            announcements.delete(draft);
        });
        return true;
    }
}
