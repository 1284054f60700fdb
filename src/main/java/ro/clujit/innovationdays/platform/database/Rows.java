package ro.clujit.innovationdays.platform.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** Plain statements on the connection of the transaction, for what is too busy for entities or too large. */
public final class Rows {

    private static final String UNIQUE_VIOLATION = "23505";

    /** Somebody else has written what may be there once. */
    public static final class Taken extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Taken(SQLException e) {
            super(e);
        }

        public SQLException cause() {
            return (SQLException) getCause();
        }
    }

    /** Makes something of a row. */
    @FunctionalInterface
    public interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    private Rows() {}

    public static <T> Optional<T> first(DataSource database, String sql, Reading<T> reading, Object... parameters) {
        List<T> all = all(database, sql, reading, parameters);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(0));
    }

    public static <T> List<T> all(DataSource database, String sql, Reading<T> reading, Object... parameters) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = prepared(connection, sql, parameters);
                ResultSet rows = statement.executeQuery()) {
            List<T> all = new ArrayList<>();
            while (rows.next()) {
                all.add(reading.of(rows));
            }
            return all;
        } catch (SQLException e) {
            throw broken(e);
        }
    }

    /** @return how many rows it changed */
    public static int change(DataSource database, String sql, Object... parameters) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = prepared(connection, sql, parameters)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw UNIQUE_VIOLATION.equals(e.getSQLState()) ? new Taken(e) : broken(e);
        }
    }

    /** @return null where the column is */
    public static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    public static Object[] together(Object[] some, Object[] more) {
        return Stream.concat(Arrays.stream(some), Arrays.stream(more)).toArray();
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... parameters)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < parameters.length; i++) {
            Object value = parameters[i];
            if (value instanceof Instant time) {
                statement.setObject(i + 1, time.atOffset(ZoneOffset.UTC));
            } else if (value instanceof UUID[] ids) {
                statement.setArray(i + 1, connection.createArrayOf("uuid", ids));
            } else {
                statement.setObject(i + 1, value);
            }
        }
        return statement;
    }

    private static IllegalStateException broken(SQLException e) {
        return new IllegalStateException(e);
    }
}
