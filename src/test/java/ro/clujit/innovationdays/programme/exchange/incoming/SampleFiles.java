package ro.clujit.innovationdays.programme.exchange.incoming;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/** A made-up schedule, with the peculiarities of real ones, and ways to spoil it. */
final class SampleFiles {

    private static final ObjectMapper JSON = new ObjectMapper();

    private SampleFiles() {}

    static byte[] schedule() {
        try (InputStream file = SampleFiles.class.getResourceAsStream("/programme/schedule.json")) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode tree() {
        return tree(schedule());
    }

    static JsonNode tree(byte[] json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] bytes(JsonNode tree) {
        try {
            return JSON.writeValueAsBytes(tree);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All events, in the order of days and rooms. */
    static List<ObjectNode> events(JsonNode tree) {
        List<ObjectNode> events = new ArrayList<>();
        tree.path("schedule").path("conference").path("days").forEach(day -> day.path("rooms")
                .forEach(room -> room.forEach(event -> events.add((ObjectNode) event))));
        return events;
    }

    /** The schedule with its event of that number changed. */
    static byte[] with(int number, Consumer<ObjectNode> change) {
        JsonNode tree = tree();
        events(tree).stream()
                .filter(event -> event.path("id").intValue() == number)
                .forEach(change);
        return bytes(tree);
    }

    /** The schedule with one thing in it that is of another kind, missing, or twice there. */
    static byte[] spoilt(Random random) {
        JsonNode tree = tree();
        List<JsonNode> containers = new ArrayList<>();
        gather(tree.path("schedule").path("conference"), containers);
        for (int times = random.nextInt(3); times >= 0; times--) {
            spoil(containers.get(random.nextInt(containers.size())), random);
        }
        byte[] json = bytes(tree);
        if (random.nextInt(6) == 0) {
            byte[] broken = new byte[random.nextInt(json.length)];
            System.arraycopy(json, 0, broken, 0, broken.length);
            return broken;
        }
        if (random.nextInt(6) == 0) {
            json[random.nextInt(json.length)] = (byte) random.nextInt(256);
        }
        return json;
    }

    private static void gather(JsonNode node, List<JsonNode> containers) {
        if (node.isContainerNode() && !node.isEmpty()) {
            containers.add(node);
            node.forEach(child -> gather(child, containers));
        }
    }

    private static void spoil(JsonNode container, Random random) {
        if (container.isEmpty()) {
            return;
        }
        if (container instanceof ObjectNode object) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            String name = names.get(random.nextInt(names.size()));
            if (random.nextInt(5) == 0) {
                object.remove(name);
            } else {
                object.set(name, something(random));
            }
        } else if (container instanceof ArrayNode array) {
            int index = random.nextInt(array.size());
            if (random.nextInt(3) == 0) {
                array.add(array.get(index).deepCopy());
            } else {
                array.set(index, something(random));
            }
        }
    }

    private static JsonNode something(Random random) {
        JsonNodeFactory make = JsonNodeFactory.instance;
        return switch (random.nextInt(14)) {
            case 0 -> make.nullNode();
            case 1 -> make.numberNode(-1);
            case 2 -> make.numberNode(Double.MAX_VALUE);
            case 3 -> make.numberNode(Long.MAX_VALUE);
            case 4 -> make.booleanNode(true);
            case 5 -> make.textNode("");
            case 6 -> make.textNode("x".repeat(20_000));
            case 7 -> make.textNode("\u0000\uD800 <script>alert(1)</script>\u202E");
            case 8 -> make.arrayNode().add(1).add("zwei");
            case 9 -> make.objectNode().put("en", "Text").put("ro", "Text");
            case 10 -> make.textNode("9999-12-31T23:59:59+14:00");
            case 11 -> make.textNode("-999999999-01-01T00:00");
            case 12 -> make.textNode("99:99");
            default -> make.textNode(new String(bytes(random), StandardCharsets.ISO_8859_1));
        };
    }

    private static byte[] bytes(Random random) {
        byte[] bytes = new byte[random.nextInt(40)];
        random.nextBytes(bytes);
        return bytes;
    }
}
