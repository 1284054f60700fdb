package ro.clujit.innovationdays.checkin.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import ro.clujit.innovationdays.checkin.VerdictMessages;
import ro.clujit.innovationdays.checkin.rules.Verdict;
import ro.clujit.innovationdays.ticketing.RevokedCode;

/**
 * How the scanner page shows what became of a scan. The colour never stands alone: a word and an icon go with it, and the
 * page's script adds a sound and a vibration for the tone.
 *
 * @param tone names the colours in verdict.css: good, out, warn, stop, grey, and busy and wait while there is no answer
 * @param icon the end of a symbol's name in scanning/icons.html
 * @param detail what is behind the word, as alternatives of which the first is shown whose values are all known; they
 *     wait for {@code {since}}, {@code {gate}}, {@code {edition}}, {@code {good}} and {@code {where}}
 * @param next what to do now; null when that is plain
 * @param reasons what is behind the word, by the answer's reason where it has one
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record Look(String tone, String icon, String word, List<String> detail, String next, Map<String, String> reasons) {

    private static final String SINCE = "{since}";
    private static final String GOOD = "{good}";

    Look(String tone, String icon, String word, List<String> detail, String next) {
        this(tone, icon, word, detail, next, Map.of());
    }

    static Look of(Verdict verdict, VerdictMessages words) {
        String word = words.word(verdict);
        return switch (verdict) {
            case ADMITTED -> new Look("good", "check", word, List.of(), null);
            case LEFT -> new Look("out", "exit", word, List.of(words.left_detail()), null);
            case ALREADY_IN ->
                new Look(
                        "warn",
                        "twice",
                        word,
                        List.of(words.already_in_detail(SINCE, "{gate}"), words.already_in_since(SINCE)),
                        words.already_in_next());
            case NOT_IN -> new Look("warn", "no-exit", word, List.of(words.not_in_detail()), words.not_in_next());
            case NOT_PAID -> new Look("warn", "unpaid", word, List.of(words.not_paid_detail()), words.not_paid_next());
            case REVOKED ->
                new Look(
                        "stop",
                        "old-badge",
                        word,
                        List.of(),
                        words.revoked_next(),
                        Map.of(
                                RevokedCode.Reason.TRANSFERRED.name(), words.revoked_transferred(),
                                RevokedCode.Reason.REISSUED.name(), words.revoked_reissued()));
            case CANCELLED -> new Look("stop", "ban", word, List.of(words.cancelled_detail()), words.cancelled_next());
            case WRONG_EDITION ->
                new Look(
                        "warn",
                        "calendar",
                        word,
                        List.of(words.wrong_edition_detail("{edition}")),
                        words.wrong_edition_next());
            case NOT_YET -> new Look("warn", "clock", word, List.of(words.not_yet_detail(GOOD)), words.not_yet_next());
            case WRONG_DAY ->
                new Look(
                        "warn",
                        "calendar",
                        word,
                        List.of(words.wrong_day_detail(GOOD), words.wrong_day_never()),
                        words.wrong_day_next());
            case WRONG_GATE ->
                new Look(
                        "warn",
                        "elsewhere",
                        word,
                        List.of(words.wrong_gate_detail("{where}"), words.wrong_gate_nowhere()),
                        words.wrong_gate_next());
            case FULL -> new Look("warn", "full", word, List.of(words.full_detail()), words.full_next());
            case UNKNOWN -> new Look("stop", "question", word, List.of(words.unknown_detail()), words.unknown_next());
            case MISREAD -> new Look("grey", "unread", word, List.of(words.misread_detail()), words.misread_next());
        };
    }
}
