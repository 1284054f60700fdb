package ro.clujit.innovationdays.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import ro.clujit.innovationdays.edition.Editions;
import ro.clujit.innovationdays.platform.locale.Bilingual;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.programme.release.Published;
import ro.clujit.innovationdays.programme.release.Releases;
import ro.clujit.innovationdays.programme.release.Releasing;

/** Programmes for tests: sessions, rooms and speakers of an edition that {@code TestEditions} made, and releases. */
@ApplicationScoped
public class TestProgrammes {

    private static final ZoneId ZONE = ZoneId.of("Europe/Bucharest");

    @Inject
    Editions editions;

    @Inject
    RoomDrafting rooms;

    @Inject
    Rooms allRooms;

    @Inject
    TrackDrafting tracks;

    @Inject
    SpeakerDrafting speakers;

    @Inject
    Drafting drafting;

    @Inject
    Sessions sessions;

    @Inject
    Releases releases;

    @Inject
    Releasing releasing;

    /** @return its id */
    @Transactional
    @ActivateRequestContext
    public UUID room(String edition, String name, Integer capacity) {
        rooms.add(edition, name, capacity);
        return allRooms.byName(editions.bySlug(edition).orElseThrow(), name)
                .orElseThrow()
                .id();
    }

    /** @return its slug */
    @ActivateRequestContext
    public String track(String edition, String nameRo, String nameEn) {
        return tracks.add(edition, new Bilingual(nameRo, nameEn)).orElseThrow().slug();
    }

    @ActivateRequestContext
    public UUID speaker(String name) {
        return speakers.add(
                        new SpeakerDrafting.SpeakerPlan(
                                name, "Exemplu SRL", null, Bilingual.NOTHING, Bilingual.NOTHING),
                        null)
                .id();
    }

    /**
     * A talk on the edition's first day, 2090-04-20.
     *
     * @param from as {@code 10:00}, local time; null for a session without a time
     * @return its number
     */
    @ActivateRequestContext
    public int session(String edition, String title, UUID room, String from, String to, UUID... people) {
        return drafting.add(
                        edition,
                        new SessionPlan(
                                SessionKind.TALK,
                                Bilingual.same(title),
                                Bilingual.NOTHING,
                                Bilingual.NOTHING,
                                Bilingual.NOTHING,
                                Language.ro,
                                null,
                                null,
                                room,
                                at(from),
                                at(to),
                                null,
                                null,
                                List.of(people).stream()
                                        .map(id -> new SessionPlan.Part(id, SpeakerRole.SPEAKER))
                                        .toList()))
                .session()
                .number();
    }

    @ActivateRequestContext
    public Drafting.Outcome move(String edition, int number, UUID room, String from, String to) {
        return drafting.move(edition, number, version(edition, number), room, at(from), at(to))
                .outcome();
    }

    @ActivateRequestContext
    public Drafting.Outcome cancel(String edition, int number) {
        return drafting.cancel(edition, number, version(edition, number)).outcome();
    }

    @ActivateRequestContext
    public Drafting.Outcome remove(String edition, int number) {
        return drafting.remove(edition, number, version(edition, number));
    }

    /** Puts the people of a session in the opposite order. */
    @Transactional
    @ActivateRequestContext
    public Drafting.Outcome exchange(String edition, int number) {
        SessionPlan plan =
                SessionPlan.of(sessions.byNumber(editions.bySlug(edition).orElseThrow(), number)
                        .orElseThrow());
        List<SessionPlan.Part> people = new ArrayList<>(plan.parts());
        Collections.reverse(people);
        return drafting.change(edition, number, version(edition, number), plan.with(people))
                .outcome();
    }

    @Transactional
    @ActivateRequestContext
    public int version(String edition, int number) {
        return sessions.byNumber(editions.bySlug(edition).orElseThrow(), number)
                .orElseThrow()
                .version();
    }

    /** Releases the draft as an organiser does who has seen the latest release. */
    @Transactional
    @ActivateRequestContext
    public Releasing.Outcome release(String edition) {
        return releasing.publish(edition, latest(edition), null);
    }

    /** @return 0 before the first */
    @Transactional
    @ActivateRequestContext
    public int latest(String edition) {
        return releases.latest(editions.bySlug(edition).orElseThrow())
                .map(Published::number)
                .orElse(0);
    }

    private static Instant at(String time) {
        return time == null
                ? null
                : LocalDateTime.parse("2090-04-20T" + time).atZone(ZONE).toInstant();
    }
}
