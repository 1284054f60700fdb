package ro.clujit.innovationdays.access;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Sees whether anything in the database changes, and puts it back as it was. Nothing that is written goes unseen: every row
 * names the transaction that wrote it, and the server says whether there has been any that wrote.
 */
final class Watch {

    private final Connection database;
    private final String schema;
    private final List<String> tables;
    private Map<String, String> known;
    private String transactions;

    /** @param schema for its copies of all tables; made anew */
    private Watch(Connection database, String schema, List<String> tables) {
        this.database = database;
        this.schema = schema;
        this.tables = tables;
    }

    /** @param database whose user may do anything, rows referring to rows that are not there included */
    static Watch over(Connection database, String schema) throws SQLException {
        List<String> tables = texts(
                database,
                "select relname from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace"
                        + " and relname not like 'flyway%' order by relname");
        var watch = new Watch(database, schema, tables);
        watch.run("drop schema if exists " + schema + " cascade; create schema " + schema + ";"
                + tables.stream()
                        .map(table ->
                                "create unlogged table %1$s.%2$s as table public.%2$s".formatted(schema, quoted(table)))
                        .collect(Collectors.joining(";")));
        watch.known = watch.digests(tables);
        watch.transactions = watch.lastTransaction();
        return watch;
    }

    /** @return the tables in which something is not as it was */
    Set<String> changed() throws SQLException {
        String last = lastTransaction();
        if (last.equals(transactions)) {
            return Set.of();
        }
        transactions = last;
        Set<String> changed = new LinkedHashSet<>();
        digests(tables).forEach((table, digest) -> {
            if (!digest.equals(known.get(table))) {
                changed.add(table);
            }
        });
        return changed;
    }

    void restore(Set<String> changed) throws SQLException {
        run("begin; set local session_replication_role = replica;"
                + changed.stream()
                        .map(table -> "delete from public.%2$s; insert into public.%2$s select * from %1$s.%2$s;"
                                .formatted(schema, quoted(table)))
                        .collect(Collectors.joining())
                + "commit");
        known.putAll(digests(changed));
        transactions = lastTransaction();
    }

    void end() throws SQLException {
        run("drop schema " + schema + " cascade");
    }

    private Map<String, String> digests(Iterable<String> of) throws SQLException {
        var sql = new StringBuilder();
        for (String table : of) {
            sql.append(sql.isEmpty() ? "" : " union all ")
                    .append("select '%s', count(*) || ':' || coalesce(sum(xmin::text::bigint), 0) from public.%s"
                            .formatted(table, quoted(table)));
        }
        Map<String, String> digests = new LinkedHashMap<>();
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(sql.toString())) {
            while (rows.next()) {
                digests.put(rows.getString(1), rows.getString(2));
            }
        }
        return digests;
    }

    /** Only transactions that write have a number. */
    private String lastTransaction() throws SQLException {
        return texts(database, "select pg_snapshot_xmax(pg_current_snapshot())::text")
                .get(0);
    }

    private void run(String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> texts(Connection database, String sql) throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(sql)) {
            var texts = new java.util.ArrayList<String>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }

    private static String quoted(String table) {
        return '"' + table + '"';
    }
}
