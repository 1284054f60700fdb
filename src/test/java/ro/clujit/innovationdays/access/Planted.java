package ro.clujit.innovationdays.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import ro.clujit.innovationdays.PostgresResource;

/** What is in the database for each {@link World}; the statements stand under {@code access/planted}. */
final class Planted {

    /** How many there are of a kind. */
    enum Level {
        /** One. */
        HOUSE,
        /** One in each edition. */
        EDITION,
        /** One for each party to an edition. */
        PARTY
    }

    private static final Pattern KIND = Pattern.compile("\\{([a-z-]+)}");
    private static final Pattern IN_ADDRESSES = Pattern.compile("\\{([a-z-]+(?:=[^}]*)?)}");

    /** What is no identifier. */
    private static final Set<String> WORDS = Set.of("open", "closed", "edition-state", "now", "logo-svg");

    private static final int SHORTEST_TRACE = 8;

    private final Map<Level, String> statements = new LinkedHashMap<>();
    private final Map<String, Level> levels = new LinkedHashMap<>();

    Planted() {
        for (Level level : Level.values()) {
            String sql = read(level);
            statements.put(level, sql);
            KIND.matcher(sql).results().forEach(kind -> levels.putIfAbsent(kind.group(1), level));
        }
        WORDS.forEach(levels::remove);
        levels.put("release-number", Level.EDITION);
    }

    boolean knows(String kind) {
        return levels.containsKey(kind);
    }

    Level level(String kind) {
        return levels.get(kind);
    }

    /** What stands for that kind in an address that is about that world. */
    String value(String kind, World world) {
        if (kind.equals("organiser")) {
            return PostgresResource.ORGANISER;
        }
        if (world == World.NOWHERE || kind.contains("=") || WORDS.contains(kind)) {
            return world.value(kind);
        }
        return switch (levels.getOrDefault(kind, Level.HOUSE)) {
            case HOUSE -> World.OWN.value(kind);
            case EDITION -> world.edition().value(kind);
            case PARTY -> world.value(kind);
        };
    }

    /** With its kinds replaced, each by that of the world that is given for it. */
    String fill(String text, Map<String, World> worlds) {
        return IN_ADDRESSES.matcher(text).replaceAll(kind -> {
            World world = worlds.getOrDefault(kind.group(1), World.OWN);
            return Matcher.quoteReplacement(value(kind.group(1), world));
        });
    }

    /** What nobody may read who asks for something of another world: its texts, and whatever it has of its own. */
    Stream<String> tracesOf(World world) {
        boolean sharesEdition = world.edition() != world;
        return Stream.concat(
                sharesEdition ? Stream.of(world.closed()) : Stream.of(world.closed(), world.open()),
                levels.entrySet().stream()
                        .filter(kind ->
                                kind.getValue() == Level.PARTY || kind.getValue() == Level.EDITION && !sharesEdition)
                        .map(kind -> world.value(kind.getKey()))
                        .filter(value -> value.length() >= SHORTEST_TRACE));
    }

    void plant(Connection database) throws SQLException {
        plant(Level.HOUSE, World.OWN, database);
        for (World world : World.values()) {
            if (world != World.NOWHERE) {
                if (world.edition() == world) {
                    plant(Level.EDITION, world, database);
                }
                plant(Level.PARTY, world, database);
            }
        }
    }

    private void plant(Level level, World world, Connection database) throws SQLException {
        try (var statement = database.createStatement()) {
            for (String sql : sql(level, world).split(";\n")) {
                try {
                    statement.execute(sql);
                } catch (SQLException e) {
                    throw new SQLException(level + " of " + world + ": " + e.getMessage() + " in" + sql, e);
                }
            }
        }
    }

    private String sql(Level level, World world) {
        return KIND.matcher(statements.get(level))
                .replaceAll(kind -> Matcher.quoteReplacement(value(kind.group(1), world)));
    }

    private static String read(Level level) {
        try {
            return Files.readString(
                    Tables.FOLDER.resolve("planted/" + level.name().toLowerCase(java.util.Locale.ROOT) + ".sql"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
