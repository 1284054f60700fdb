package ro.clujit.innovationdays.programme.following.web;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.locale.LocalDates;
import ro.clujit.innovationdays.programme.release.Snapshot;
import ro.clujit.innovationdays.programme.release.Snapshot.SessionEntry;

/** Sessions that somebody follows, or is about to. */
public record FollowView(String slug, String edition, boolean example, List<FollowedSession> sessions) {

    /**
     * @param when in words; empty while it has no time
     * @param waiting whether it is to be confirmed
     */
    public record FollowedSession(
            UUID guid,
            int number,
            String slug,
            String title,
            String when,
            String room,
            boolean cancelled,
            boolean waiting) {}

    /** @param waiting the guids of those that are to be confirmed */
    static FollowView of(Edition edition, Snapshot programme, Set<UUID> guids, Set<UUID> waiting, Language language) {
        return new FollowView(
                edition.slug(),
                edition.name(language),
                edition.isExample(),
                programme.sessions().stream()
                        .filter(session -> guids.contains(session.guid()))
                        .sorted(Comparator.comparing(
                                SessionEntry::startsAt, Comparator.nullsLast(Comparator.<Instant>naturalOrder())))
                        .map(session -> new FollowedSession(
                                session.guid(),
                                session.number(),
                                session.slug(),
                                session.title().in(language),
                                session.isScheduled()
                                        ? LocalDates.span(
                                                session.startsAt(), session.endsAt(), edition.zone(), language)
                                        : "",
                                programme.roomName(session),
                                session.cancelled(),
                                waiting.contains(session.guid())))
                        .toList());
    }

    /** Whether anything is to be confirmed. */
    public boolean isWaiting() {
        return sessions.stream().anyMatch(FollowedSession::waiting);
    }
}
