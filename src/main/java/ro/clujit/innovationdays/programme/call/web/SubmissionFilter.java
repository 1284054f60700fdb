package ro.clujit.innovationdays.programme.call.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import ro.clujit.innovationdays.platform.text.Text;
import ro.clujit.innovationdays.programme.SessionKind;
import ro.clujit.innovationdays.programme.call.SubmissionQuery;
import ro.clujit.innovationdays.programme.call.SubmissionState;

/**
 * What an organiser has chosen above the list; anything that is no choice counts as none.
 *
 * @param mine whether only what they have not reviewed yet is shown
 */
public record SubmissionFilter(
        String words, SubmissionState state, SessionKind kind, String theme, boolean mine, boolean byScore) {

    private static final int WORDS = 100;

    static SubmissionFilter of(String words, String state, String kind, String theme, String mine, String sort) {
        String line = Text.line(words);
        return new SubmissionFilter(
                line.substring(0, Math.min(line.length(), WORDS)),
                one(SubmissionState.values(), state),
                one(SessionKind.values(), kind),
                Text.line(theme),
                "open".equals(mine),
                "score".equals(sort));
    }

    SubmissionQuery query(boolean blind, UUID me) {
        return new SubmissionQuery(words, !blind, state, kind, theme, mine ? me : null, byScore);
    }

    /** Whether anything narrows the list. */
    public boolean isNarrow() {
        return !words.isEmpty() || state != null || kind != null || !theme.isEmpty() || mine;
    }

    /** As it goes into an address, without a question mark. */
    public String inAddress() {
        return "q=" + encoded(words)
                + "&state=" + (state == null ? "" : state)
                + "&kind=" + (kind == null ? "" : kind)
                + "&theme=" + encoded(theme)
                + (mine ? "&mine=open" : "")
                + (byScore ? "&sort=score" : "");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static <E extends Enum<E>> E one(E[] all, String name) {
        return Arrays.stream(all)
                .filter(known -> known.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
