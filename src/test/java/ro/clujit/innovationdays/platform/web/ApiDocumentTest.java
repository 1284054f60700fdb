package ro.clujit.innovationdays.platform.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What programs are told. */
@QuarkusTest
class ApiDocumentTest {

    private static JsonNode document() throws IOException {
        return new ObjectMapper().readTree(given().get("/openapi?format=json").asString());
    }

    private static Stream<Map.Entry<String, JsonNode>> operations(JsonNode document) {
        return document.path("paths").properties().stream().flatMap(path -> path.getValue().properties().stream()
                .map(operation -> Map.entry(operation.getKey() + " " + path.getKey(), operation.getValue())));
    }

    @Test
    void hasTheApiAndNoPages() throws IOException {
        assertThat(document().path("paths").properties())
                .extracting(Map.Entry::getKey)
                .isNotEmpty()
                .allMatch(path -> path.startsWith("/api/"));
    }

    @Test
    void showsAnExampleOfAllJsonThatIsSent() throws IOException {
        JsonNode document = document();
        List<String> without = operations(document)
                .filter(operation -> json(operation).isObject() && !hasExample(json(operation), document))
                .map(Map.Entry::getKey)
                .toList();
        assertThat(without)
                .as("add examples to @Content, with its mediaType, or to the fields of its @Schema")
                .isEmpty();
    }

    private static JsonNode json(Map.Entry<String, JsonNode> operation) {
        return operation.getValue().path("requestBody").path("content").path("application/json");
    }

    private static boolean hasExample(JsonNode content, JsonNode document) {
        String name = content.path("schema").path("$ref").asText();
        JsonNode schema = document.path("components").path("schemas").path(name.substring(name.lastIndexOf('/') + 1));
        return content.has("examples")
                || content.has("example")
                || schema.toString().contains("\"example");
    }
}
