package ro.clujit.innovationdays.letters.announcement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Starts announcements, at once or when their time comes, stops them, and has them go on. Each may be asked for twice. */
@ApplicationScoped
public class Starting {

    private final Announcements announcements;
    private final Recipients recipients;
    private final InFlight inFlight;
    private final Clock clock;

    Starting(Announcements announcements, Recipients recipients, InFlight inFlight, Clock clock) {
        this.announcements = announcements;
        this.recipients = recipients;
        this.inFlight = inFlight;
        this.clock = clock;
    }

    /** @return what became of it; empty where there is none */
    @Transactional
    public Optional<AnnouncementState> startNow(UUID id) {
        Optional<Announcement> found = announcements.lock(id);
        found.filter(one -> one.state().isOpen()).ifPresent(this::begin);
        return found.map(Announcement::state);
    }

    /** Where it was stopped, with the same recipients. */
    @Transactional
    public Optional<AnnouncementState> goOn(UUID id) {
        Optional<Announcement> found = announcements.lock(id);
        found.ifPresent(one -> one.goOn(clock.instant()));
        return found.map(Announcement::state);
    }

    /** @param at later than now */
    @Transactional
    public Optional<AnnouncementState> schedule(UUID id, Instant at) {
        Optional<Announcement> found = announcements.lock(id);
        found.ifPresent(one -> one.schedule(at));
        return found.map(Announcement::state);
    }

    /** What no mail server has taken stays unsent. One that is only scheduled becomes a draft. */
    @Transactional
    public Optional<AnnouncementState> stop(UUID id) {
        Optional<Announcement> found = announcements.lock(id);
        found.ifPresent(one -> {
            int unsent = inFlight.takeBack(one);
            if (one.state() != AnnouncementState.DONE || unsent > 0) {
                one.stop();
            }
        });
        return found.map(Announcement::state);
    }

    /** @return false if none is due, or others are at it */
    @Transactional
    boolean startDue() {
        Optional<Announcement> due = announcements.lockDue(clock.instant());
        due.ifPresent(this::begin);
        return due.isPresent();
    }

    /** Of two that come at once the second waits for the lock of the first, and finds it begun. */
    private void begin(Announcement announcement) {
        announcement.begin(clock.instant());
        recipients.fix(announcement);
    }
}
