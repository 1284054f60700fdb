package ro.clujit.innovationdays.checkin.web;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import ro.clujit.innovationdays.checkin.ScannerMessages;
import ro.clujit.innovationdays.checkin.VerdictMessages;
import ro.clujit.innovationdays.checkin.rules.Verdict;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.scanning.ScanningWords;
import ro.clujit.innovationdays.ticketing.Audience;
import ro.clujit.innovationdays.ticketing.TicketingMessages;

/** The words and looks that the scanner's scripts show, since they hold none. */
record ScannerWords(
        Map<Verdict, Look> verdicts,
        Map<String, Look> pending,
        Map<Audience, String> audiences,
        Map<String, String> camera,
        Map<String, String> usb,
        Map<String, String> device,
        String late,
        String again,
        String settle) {

    static ScannerWords in(Language language) {
        ScannerMessages words = bundle(ScannerMessages.class, language);
        ScanningWords scanning = ScanningWords.in(language);
        return new ScannerWords(
                looks(language),
                pending(words),
                each(Audience.values(), bundle(TicketingMessages.class, language)::audience_of),
                scanning.camera(),
                scanning.usb(),
                device(words),
                words.late(),
                words.again(),
                words.settle());
    }

    private static Map<Verdict, Look> looks(Language language) {
        VerdictMessages words = bundle(VerdictMessages.class, language);
        return each(Verdict.values(), verdict -> Look.of(verdict, words));
    }

    /** Of a scan that has no verdict: on its way, waiting for a line, or not taken by the service. */
    private static Map<String, Look> pending(ScannerMessages words) {
        return Map.of(
                "sending",
                new Look("busy", "dots", words.sending(), List.of(), null),
                "waiting",
                new Look("wait", "cloud", words.waiting(), List.of(words.waiting_detail()), words.waiting_next()),
                "refused",
                new Look("stop", "hand", words.refused(), List.of(words.refused_detail()), words.refused_next()));
    }

    /** What is said beside the scanning, some of it by a paired phone alone; {@code {time}} is when its list was fresh. */
    private static Map<String, String> device(ScannerMessages words) {
        return Map.ofEntries(
                Map.entry("online", words.line_online("{time}")),
                Map.entry("offline", words.line_offline("{time}")),
                Map.entry("noList", words.line_no_list()),
                Map.entry("mark", words.without_line()),
                Map.entry("judged", words.judged_otherwise()),
                Map.entry("overruled", words.let_in_anyway()),
                Map.entry("unknown", words.unknown_offline()),
                Map.entry("review", words.review_word()),
                Map.entry("admit", words.review_admit()),
                Map.entry("leave", words.review_leave()),
                Map.entry("overrule", words.overrule()),
                Map.entry("reason", words.overrule_reason()),
                Map.entry("undo", words.undo()),
                Map.entry("undone", words.undone()),
                Map.entry("notUndone", words.not_undone()),
                Map.entry("nobody", words.search_nobody()),
                Map.entry("notSearched", words.search_not_done()),
                Map.entry("badge", words.badge()));
    }

    private static <K, V> Map<K, V> each(K[] keys, Function<K, V> value) {
        return Arrays.stream(keys).collect(Collectors.toMap(Function.identity(), value));
    }

    private static <T> T bundle(Class<T> type, Language language) {
        return MessageBundles.get(type, Localized.Literal.of(language.name()));
    }
}
