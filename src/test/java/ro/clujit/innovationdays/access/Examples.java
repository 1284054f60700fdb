package ro.clujit.innovationdays.access;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What the description of the API gives as an example of each request. */
final class Examples {

    private final Map<String, String> bodies = new HashMap<>();

    /** @param openapi as JSON */
    Examples(String openapi) {
        try {
            new ObjectMapper().readTree(openapi).path("paths").properties().forEach(path -> path.getValue()
                    .properties()
                    .forEach(method -> {
                        String key = Line.key(method.getKey().toUpperCase(Locale.ROOT), path.getKey());
                        method.getValue().path("requestBody").path("content").forEach(content -> content.path(
                                        "examples")
                                .forEach(example -> bodies.putIfAbsent(key, text(example.path("value")))));
                    }));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return empty where there is none */
    String of(Line line) {
        return bodies.getOrDefault(line.key(), "");
    }

    private static String text(JsonNode value) {
        return value.isTextual() ? value.asText() : value.toString();
    }
}
