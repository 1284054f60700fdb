package ro.clujit.innovationdays.access;

import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import ro.clujit.innovationdays.PostgresResource;
import ro.clujit.innovationdays.platform.secret.Keys;
import ro.clujit.innovationdays.platform.secret.Sealing;

/**
 * Whose an identifier is. Each world has one of every kind, and texts that say whose they are; all of them follow from the
 * world and the kind, so that nothing has to be looked up.
 */
enum World {
    /** Who asks, and what they ask for. */
    OWN(71, 1),
    /** Another organisation, and another person with a registration, in the same edition. */
    NEIGHBOUR(71, 2),
    /** Another organisation and another person in another edition. */
    OTHER(72, 1),
    /** As the other one, in an edition that is not public yet. */
    HIDDEN(73, 1),
    /** Of which nothing is in the database. */
    NOWHERE(74, 1);

    private static final String HEX = "%032x";
    private static final int TOKEN = 26;
    private static final int COOKIE = 32;
    private static final int LOGO_HASH_BYTES = 16;

    private final int editionNumber;
    private final int position;

    World(int editionNumber, int position) {
        this.editionNumber = editionNumber;
        this.position = position;
    }

    /** Whose the edition is that this one is in. */
    World edition() {
        return this == NEIGHBOUR ? OWN : this;
    }

    /** In every text that the public may read once the edition is published. */
    String open() {
        return name().toLowerCase(Locale.ROOT) + "openzq";
    }

    /** In every text that is for those alone whom it concerns. */
    String closed() {
        return name().toLowerCase(Locale.ROOT) + "closedzq";
    }

    /**
     * The identifier of that kind. {@code …-token} is the secret of a link, {@code …-key} that of a cookie or a bearer,
     * {@code kind=word} the word itself, and what has no form of its own a UUID.
     */
    String value(String kind) {
        if (kind.contains("=")) {
            return kind.substring(kind.indexOf('=') + 1);
        }
        String special = special().get(kind);
        if (special != null) {
            return special;
        }
        if (kind.endsWith("-token")) {
            return hex(kind).substring(0, TOKEN);
        }
        if (kind.endsWith("-key")) {
            return prefix(kind) + hex(kind).substring(0, COOKIE).toUpperCase(Locale.ROOT);
        }
        return uuid(kind).toString();
    }

    private UUID uuid(String kind) {
        return UUID.nameUUIDFromBytes(Keys.digest(this + "/" + kind));
    }

    private Map<String, String> special() {
        String name = name().toLowerCase(Locale.ROOT);
        return Map.ofEntries(
                Map.entry("lang", "ro"),
                Map.entry("now", Instant.now().toString()),
                Map.entry("open", open()),
                Map.entry("closed", closed()),
                Map.entry("edition", "access-" + name),
                Map.entry("edition-mark", "AX" + editionNumber),
                Map.entry("edition-state", this == HIDDEN ? "DRAFT" : "PUBLISHED"),
                Map.entry("session-number", Integer.toString(editionNumber)),
                Map.entry("session-slug", "access-session-" + name),
                Map.entry("speaker-slug", "access-speaker-" + name),
                Map.entry("speaker-code", "AX" + editionNumber),
                Map.entry("partner-slug", "access-partner-" + name),
                Map.entry("tier-slug", "access-tier-" + name),
                Map.entry("tier-position", Integer.toString(position)),
                Map.entry("release-number", Integer.toString(editionNumber)),
                Map.entry("short-code", "AX" + hex("short-code").substring(0, 6).toUpperCase(Locale.ROOT)),
                Map.entry("unsubscribe-token", unsubscribeToken()),
                Map.entry("logo-svg", logo()),
                Map.entry("logo-hash", HexFormat.of().formatHex(Keys.digest(logo()), 0, LOGO_HASH_BYTES)));
    }

    private String unsubscribeToken() {
        String address = ("person@" + closed() + ".example").toLowerCase(Locale.ROOT);
        return new Sealing(new Keys(PostgresResource.SECRET)).word("unsubscribe", "t" + uuid("ticket") + address);
    }

    private String logo() {
        return "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 100 50'><title>" + open() + "</title></svg>";
    }

    private String hex(String kind) {
        return HEX.formatted(new java.math.BigInteger(1, Keys.digest(this + "/" + kind)));
    }

    /** By which the service tells its bearers' tokens apart. */
    private static String prefix(String kind) {
        if (kind.endsWith("program-key")) {
            return "idt_";
        }
        return kind.equals("device-key") ? "idd_" : "";
    }
}
