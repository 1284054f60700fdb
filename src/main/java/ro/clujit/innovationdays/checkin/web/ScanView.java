package ro.clujit.innovationdays.checkin.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.locale.LocalDates;

/** A verdict for a page without scripts; with them the page makes the same of an answer by itself. */
record ScanView(String tone, String icon, String word, String name, String about, String detail, String next) {

    static ScanView of(ScanAnswer answer, ScannerWords words, ZoneId zone, Language language) {
        Look look = words.verdicts().get(answer.verdict());
        ScanAnswer.Holder holder = answer.ticket();
        Map<String, String> values = new HashMap<>();
        values.put("{since}", answer.since() == null ? null : LocalDates.time(answer.since(), zone));
        values.put("{gate}", answer.sinceGate());
        values.put("{edition}", answer.edition());
        values.put("{good}", answer.goodAt() == null ? null : good(answer.goodAt(), zone, language));
        values.put("{where}", answer.elsewhere().isEmpty() ? null : String.join(", ", answer.elsewhere()));
        return new ScanView(
                look.tone(),
                look.icon(),
                look.word(),
                holder == null ? null : holder.name(),
                holder == null ? null : about(holder, words),
                firstComplete(look.detail(), values),
                look.next());
    }

    private static String good(Instant at, ZoneId zone, Language language) {
        return LocalDates.shortDay(LocalDate.ofInstant(at, zone), language) + ", " + LocalDates.time(at, zone);
    }

    private static String about(ScanAnswer.Holder holder, ScannerWords words) {
        return Stream.of(holder.organisation(), holder.type(), words.audiences().get(holder.audience()))
                .filter(text -> text != null && !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static String firstComplete(List<String> texts, Map<String, String> values) {
        return texts.stream()
                .filter(text -> values.entrySet().stream()
                        .noneMatch(value -> value.getValue() == null && text.contains(value.getKey())))
                .findFirst()
                .map(text -> fill(text, values))
                .orElse(null);
    }

    private static String fill(String text, Map<String, String> values) {
        String filled = text;
        for (Map.Entry<String, String> value : values.entrySet()) {
            if (value.getValue() != null) {
                filled = filled.replace(value.getKey(), value.getValue());
            }
        }
        return filled;
    }
}
