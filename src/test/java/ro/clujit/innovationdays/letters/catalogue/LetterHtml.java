package ro.clujit.innovationdays.letters.catalogue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A letter's HTML as a mail program reads it that knows no style sheets: elements with what is written in them. */
final class LetterHtml {

    private static final Pattern TOKEN = Pattern.compile("<(/?)([a-z][a-z0-9]*)((?:\"[^\"]*\"|[^>\"])*)>|([^<]+)");
    private static final Set<String> EMPTY = Set.of("meta", "br", "img", "link", "hr");

    /** @param path from the root to it, itself the last */
    record Text(String words, List<Element> path) {

        /** The nearest that says so, from the inside. */
        Optional<String> style(String property) {
            for (int i = path.size() - 1; i >= 0; i--) {
                Optional<String> value = path.get(i).style(property);
                if (value.isPresent()) {
                    return value;
                }
            }
            return Optional.empty();
        }
    }

    record Element(String name, String attributes) {

        Optional<String> attribute(String attribute) {
            Matcher found =
                    Pattern.compile("(?:^|\\s)" + attribute + "=\"([^\"]*)\"").matcher(attributes);
            return found.find() ? Optional.of(found.group(1)) : Optional.empty();
        }

        Optional<String> style(String property) {
            Matcher found = Pattern.compile("(?:^|;)\\s*" + property + "\\s*:\\s*([^;]+)")
                    .matcher(attribute("style").orElse(""));
            return found.find() ? Optional.of(found.group(1).strip()) : Optional.empty();
        }
    }

    final List<Element> elements = new ArrayList<>();
    final List<Text> texts = new ArrayList<>();
    /** Ends that were none's. */
    final List<String> strays = new ArrayList<>();

    LetterHtml(String html) {
        Deque<Element> open = new ArrayDeque<>();
        Matcher token = TOKEN.matcher(stripped(html).replaceFirst("(?i)<!doctype[^>]*>", ""));
        while (token.find()) {
            if (token.group(4) != null) {
                if (!token.group(4).isBlank()) {
                    texts.add(new Text(token.group(4).strip(), List.copyOf(open)));
                }
            } else if (token.group(1).isEmpty()) {
                var element = new Element(token.group(2), token.group(3));
                elements.add(element);
                if (!EMPTY.contains(element.name())) {
                    open.addLast(element);
                }
            } else if (!open.isEmpty() && open.getLast().name().equals(token.group(2))) {
                open.removeLast();
            } else {
                strays.add(token.group());
            }
        }
        open.forEach(left -> strays.add("<" + left.name()));
    }

    /** As a mail program leaves it that keeps no style sheets. */
    static String stripped(String html) {
        return html.replaceAll("(?s)<style.*?</style>", "");
    }

    /** Of two colours such as {@code #1d2796}: WCAG 2.2, "contrast ratio". */
    static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        double[] weights = {0.2126, 0.7152, 0.0722};
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            double part = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
            sum += weights[i] * (part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
        }
        return sum;
    }
}
