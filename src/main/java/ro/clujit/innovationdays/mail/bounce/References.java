package ro.clujit.innovationdays.mail.bounce;

import java.math.BigInteger;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which letters a text is about: by the Message-ID that they left with, or by the address that they come back to
 * ({@code name+id@domain}). Whoever knows neither cannot guess them (ADR 35).
 */
final class References {

    /** More than one letter comes back in one message only where somebody tries numbers. */
    private static final int MOST = 3;

    private static final Pattern MESSAGE_ID = Pattern.compile(
            "(?i)(?<![0-9a-f-])([0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12})(?=@|$)");

    private static final Pattern RETURN_PATH =
            Pattern.compile("(?i)\\+([0-9a-f]{12}7[0-9a-f]{3}[89ab][0-9a-f]{15})(?==|@)");

    private final Set<UUID> found = new LinkedHashSet<>();

    References in(String text) {
        if (text != null) {
            Matcher byMessage = MESSAGE_ID.matcher(text);
            while (byMessage.find()) {
                add(UUID.fromString(byMessage.group(1).toLowerCase(Locale.ROOT)));
            }
            Matcher byPath = RETURN_PATH.matcher(text);
            while (byPath.find()) {
                add(uuid(byPath.group(1)));
            }
        }
        return this;
    }

    Set<UUID> found() {
        return found;
    }

    /** @param messageId with or without its brackets and its domain */
    static Optional<UUID> of(String messageId) {
        return new References()
                .in(messageId.replaceAll("[<>\\s]", "")).found().stream().findFirst();
    }

    private void add(UUID id) {
        if (found.size() < MOST) {
            found.add(id);
        }
    }

    private static UUID uuid(String digits) {
        var number = new BigInteger(digits, 16);
        return new UUID(number.shiftRight(64).longValue(), number.longValue());
    }
}
