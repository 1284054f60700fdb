package ro.clujit.innovationdays.programme.web;

import java.util.Arrays;
import ro.clujit.innovationdays.platform.text.Text;
import ro.clujit.innovationdays.programme.Session;
import ro.clujit.innovationdays.programme.SessionKind;
import ro.clujit.innovationdays.programme.Track;

/**
 * Which sessions a list is to show.
 *
 * @param asked words that all stand in the title, a name or an organisation; empty for any
 * @param show {@code unscheduled} or {@code cancelled}; anything else for all
 * @param kind the name of one; anything else for all
 * @param track a slug; empty for all
 */
public record SessionFilter(String asked, String show, String kind, String track) {

    private static final int LONGEST = 100;

    static SessionFilter of(String asked, String show, String kind, String track) {
        String question = Text.line(asked);
        return new SessionFilter(
                question.substring(0, Math.min(LONGEST, question.length())),
                Text.line(show),
                Text.line(kind),
                Text.line(track));
    }

    /** Whether it shows all. */
    public boolean isOpen() {
        return asked.isEmpty() && show.isEmpty() && kind.isEmpty() && track.isEmpty();
    }

    boolean lets(Session session) {
        return isShown(session)
                && (SessionForm.one(SessionKind.values(), kind).isEmpty()
                        || session.kind().name().equals(kind))
                && (track.isEmpty()
                        || session.track()
                                .map(Track::slug)
                                .filter(track::equals)
                                .isPresent())
                && isAskedFor(session);
    }

    private boolean isShown(Session session) {
        return switch (show) {
            case "unscheduled" -> session.startsAt().isEmpty() && !session.isCancelled();
            case "cancelled" -> session.isCancelled();
            default -> true;
        };
    }

    private boolean isAskedFor(Session session) {
        if (asked.isEmpty() || asked.equals(Integer.toString(session.number()))) {
            return true;
        }
        var text = new StringBuilder()
                .append(session.title().ro())
                .append(' ')
                .append(session.title().en());
        session.appearances().forEach(part -> text.append(' ')
                .append(part.speaker().name())
                .append(' ')
                .append(part.speaker().organisation()));
        String folded = Text.folded(text.toString());
        return Arrays.stream(Text.folded(asked).split(" ", -1)).allMatch(folded::contains);
    }
}
