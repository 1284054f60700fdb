package ro.clujit.innovationdays.platform.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import java.util.function.Function;

/**
 * Reads one object of many field by field, so that one which makes no sense keeps none of the others back and is told which
 * of its fields it was.
 */
public final class JsonFields {

    private static final int LONGEST = 4000;
    private static final int LONGEST_NONCE = 64;
    private static final int DIGEST_BYTES = 32;

    /** Beyond, no time can be kept. */
    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");

    private static final Instant LAST = Instant.parse("9999-12-31T00:00:00Z");

    /** What is wrong with a field. */
    public static final class Malformed extends Exception {
        private static final long serialVersionUID = 1L;

        public Malformed(String field, String what) {
            super(field + ": " + what);
        }
    }

    private final JsonNode object;

    private JsonFields(JsonNode object) {
        this.object = object;
    }

    /** @param what it is called where it is no object at all */
    public static JsonFields of(JsonNode object, String what) throws Malformed {
        if (object == null || !object.isObject()) {
            throw new Malformed(what, "not an object");
        }
        return new JsonFields(object);
    }

    /** What its sender knows it by. @return null where there is none that could be read */
    public static String nonceOf(JsonNode object) {
        JsonNode nonce = object == null ? null : object.get("nonce");
        return nonce == null || !nonce.isTextual() || nonce.textValue().length() > LONGEST_NONCE
                ? null
                : nonce.textValue();
    }

    public JsonNode node(String field) {
        return object.get(field);
    }

    /** @return null where it is missing or null */
    public String text(String field, int longest) throws Malformed {
        JsonNode value = object.get(field);
        if (value == null || value.isNull()) {
            return null;
        }
        if (!value.isTextual() || value.textValue().length() > longest) {
            throw new Malformed(field, "not a text of at most " + longest + " characters");
        }
        return value.textValue();
    }

    /** Whether there is a text. */
    public boolean has(String field) throws Malformed {
        return text(field, LONGEST) != null;
    }

    /** @param otherwise what to say where {@code parse} throws */
    public <T> T required(String field, Function<String, T> parse, String otherwise) throws Malformed {
        String text = text(field, LONGEST);
        if (text == null) {
            throw new Malformed(field, "missing");
        }
        try {
            return parse.apply(text);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new Malformed(field, otherwise);
        }
    }

    public UUID uuid(String field) throws Malformed {
        return required(field, JsonFields::wholeUuid, "not a UUID");
    }

    public Instant instant(String field) throws Malformed {
        Instant time = required(field, Instant::parse, "not an instant");
        if (time.isBefore(FIRST) || time.isAfter(LAST)) {
            throw new Malformed(field, "no time that can be kept");
        }
        return time;
    }

    /** 32 bytes, as 64 hex digits. */
    public byte[] digest(String field) throws Malformed {
        return required(field, JsonFields::bytes, "not 32 bytes in hex");
    }

    /** @return the least where it is missing or null */
    public int number(String field, int least, int most) throws Malformed {
        JsonNode value = object.get(field);
        if (value == null || value.isNull()) {
            return least;
        }
        if (!value.isInt() || value.intValue() < least || value.intValue() > most) {
            throw new Malformed(field, "not a whole number from " + least + " to " + most);
        }
        return value.intValue();
    }

    /** {@link UUID#fromString} takes less than the whole form. */
    private static UUID wholeUuid(String text) {
        UUID id = UUID.fromString(text);
        if (text.length() != 36) {
            throw new IllegalArgumentException();
        }
        return id;
    }

    private static byte[] bytes(String text) {
        byte[] digest = HexFormat.of().parseHex(text);
        if (digest.length != DIGEST_BYTES) {
            throw new IllegalArgumentException();
        }
        return digest;
    }
}
