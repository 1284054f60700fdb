package ro.clujit.innovationdays.programme.call;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import ro.clujit.innovationdays.platform.locale.Bilingual;
import ro.clujit.innovationdays.programme.SessionKind;

/**
 * What an organiser writes down about a call.
 *
 * @param text in Markdown
 * @param closesAt after {@code opensAt}; the first moment that is too late
 * @param kinds that may be proposed, of {@link #KINDS}; at least one
 * @param blind whether organisers score without seeing who proposes
 */
public record CallPlan(
        boolean enabled, Bilingual text, Instant opensAt, Instant closesAt, Set<SessionKind> kinds, boolean blind) {

    /** Nobody proposes a break. */
    public static final List<SessionKind> KINDS =
            List.of(SessionKind.TALK, SessionKind.WORKSHOP, SessionKind.PANEL, SessionKind.DEBATE, SessionKind.KEYNOTE);
}
