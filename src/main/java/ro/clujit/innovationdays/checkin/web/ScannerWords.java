package ro.clujit.innovationdays.checkin.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import ro.clujit.innovationdays.checkin.ScannerMessages;
import ro.clujit.innovationdays.checkin.VerdictMessages;

/**
 * The words that the scanner's scripts show, since they hold none. In them {@code {since}}, {@code {gate}},
 * {@code {edition}} and {@code {from}} wait for an answer's values; of several texts the first whose values are all
 * there is shown.
 */
record ScannerWords(
        Map<String, Saying> verdicts,
        Map<String, Saying> pending,
        Map<String, String> camera,
        Map<String, String> usb,
        String late,
        String again,
        String settle) {

    /** What a verdict says: the word itself, what is behind it, and what to do next. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Saying(String word, List<String> detail, String next) {}

    private static final String SINCE = "{since}";
    private static final String GATE = "{gate}";
    private static final String EDITION = "{edition}";
    private static final String FROM = "{from}";

    static ScannerWords of(ScannerMessages words, VerdictMessages verdicts) {
        return new ScannerWords(
                verdicts(verdicts),
                Map.of(
                        "sending", saying(words.sending(), null),
                        "waiting", saying(words.waiting(), words.waiting_next(), words.waiting_detail()),
                        "refused", saying(words.refused(), words.refused_next(), words.refused_detail())),
                Map.of(
                        "off", words.camera_off(),
                        "starting", words.camera_starting(),
                        "on", words.camera_on(),
                        "denied", words.camera_denied(),
                        "missing", words.camera_missing(),
                        "busy", words.camera_busy(),
                        "insecure", words.camera_insecure(),
                        "lost", words.camera_lost(),
                        "broken", words.camera_broken()),
                Map.of("ready", words.usb_ready(), "away", words.usb_away()),
                words.late(),
                words.again(),
                words.settle());
    }

    private static Map<String, Saying> verdicts(VerdictMessages words) {
        return Map.ofEntries(
                Map.entry("ADMITTED", saying(words.admitted(), null)),
                Map.entry("LEFT", saying(words.left(), null, words.left_detail())),
                Map.entry(
                        "ALREADY_IN",
                        saying(
                                words.already_in(),
                                words.already_in_next(),
                                words.already_in_detail(SINCE, GATE),
                                words.already_in_since(SINCE))),
                Map.entry("NOT_IN", saying(words.not_in(), words.not_in_next(), words.not_in_detail())),
                Map.entry("NOT_PAID", saying(words.not_paid(), words.not_paid_next(), words.not_paid_detail())),
                Map.entry("CANCELLED", saying(words.cancelled(), words.cancelled_next(), words.cancelled_detail())),
                Map.entry("REVOKED", saying(words.revoked(), words.revoked_next(), words.revoked_detail())),
                Map.entry(
                        "WRONG_EDITION",
                        saying(words.wrong_edition(), words.wrong_edition_next(), words.wrong_edition_detail(EDITION))),
                Map.entry("NOT_YET", saying(words.not_yet(), null, words.not_yet_detail(FROM))),
                Map.entry(
                        "WRONG_DAY",
                        saying(words.wrong_day(), null, words.wrong_day_detail(FROM), words.wrong_day_plain())),
                Map.entry("WRONG_GATE", saying(words.wrong_gate(), null, words.wrong_gate_detail())),
                Map.entry("MISREAD", saying(words.misread(), words.misread_next(), words.misread_detail())),
                Map.entry("UNKNOWN", saying(words.unknown(), words.unknown_next(), words.unknown_detail())));
    }

    private static Saying saying(String word, String next, String... detail) {
        return new Saying(word, List.of(detail), next);
    }
}
