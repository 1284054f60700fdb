package ro.clujit.innovationdays.access;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the service's own pages would send: their forms, filled in as they come, by the address that they are sent to. */
final class Forms {

    private static final Pattern FORM = Pattern.compile("<form\\b([^>]*)>(.*?)</form>", Pattern.DOTALL);
    private static final Pattern FIELD =
            Pattern.compile("<(?:(input|button)\\b([^>]*)>|(textarea|select)\\b([^>]*)>(.*?)</\\3>)", Pattern.DOTALL);
    private static final Pattern OPTION = Pattern.compile("<option\\b([^>]*)>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([a-z-]+)(?:=\"([^\"]*)\")?");

    /** For a field that must be filled in and is empty. */
    private static final Map<String, String> FILLED =
            Map.of("email", "somebody@example.org", "date", "2090-04-20", "number", "1", "url", "https://example.org/");

    private final Map<String, String> bodies = new HashMap<>();

    /** @param address of the page, which a form without an address of its own is sent to */
    void readFrom(String address, String html) {
        Matcher form = FORM.matcher(html);
        while (form.find()) {
            Map<String, String> attributes = attributes(form.group(1));
            if ("post".equals(attributes.get("method"))) {
                String target = attributes.getOrDefault("action", address);
                bodies.putIfAbsent(target.replaceFirst("[?#].*", ""), body(form.group(2)));
            }
        }
    }

    /** @return empty where no page has such a form */
    String to(String address) {
        return bodies.getOrDefault(address, "");
    }

    private static String body(String form) {
        List<String> sent = new ArrayList<>();
        Matcher field = FIELD.matcher(form);
        boolean pressed = false;
        while (field.find()) {
            boolean isPlain = field.group(1) != null;
            Map<String, String> attributes = attributes(isPlain ? field.group(2) : field.group(4));
            String name = attributes.getOrDefault("name", "");
            boolean isButton = "button".equals(field.group(1));
            if (name.isEmpty() || isButton && pressed || !isSent(attributes)) {
                continue;
            }
            pressed |= isButton;
            sent.add(encoded(name) + '=' + encoded(isPlain ? value(attributes) : value(field)));
        }
        return String.join("&", sent);
    }

    private static boolean isSent(Map<String, String> attributes) {
        String type = attributes.getOrDefault("type", "text");
        boolean isTicked = type.equals("checkbox") || type.equals("radio");
        return !type.equals("file") && (!isTicked || attributes.containsKey("checked"));
    }

    private static String value(Map<String, String> attributes) {
        String type = attributes.getOrDefault("type", "text");
        String value = attributes.getOrDefault("value", type.equals("checkbox") ? "on" : "");
        return value.isEmpty() && attributes.containsKey("required") ? FILLED.getOrDefault(type, "Ceva") : value;
    }

    private static String value(Matcher field) {
        if (field.group(3).equals("textarea")) {
            return plain(field.group(5).strip());
        }
        String first = null;
        Matcher option = OPTION.matcher(field.group(5));
        while (option.find()) {
            Map<String, String> attributes = attributes(option.group(1));
            String value = attributes.getOrDefault("value", "");
            if (attributes.containsKey("selected")) {
                return value;
            }
            first = first == null || first.isEmpty() ? value : first;
        }
        return first == null ? "" : first;
    }

    private static Map<String, String> attributes(String text) {
        Map<String, String> attributes = new HashMap<>();
        ATTRIBUTE
                .matcher(text)
                .results()
                .forEach(found -> attributes.put(found.group(1), found.group(2) == null ? "" : plain(found.group(2))));
        return attributes;
    }

    private static String plain(String html) {
        return html.replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
