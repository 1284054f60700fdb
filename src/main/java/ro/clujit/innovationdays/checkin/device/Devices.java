package ro.clujit.innovationdays.checkin.device;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import ro.clujit.innovationdays.platform.database.Rows;
import ro.clujit.innovationdays.platform.secret.Base32;
import ro.clujit.innovationdays.platform.secret.Keys;

/** All devices: which one sends a token, and what each told of itself last. */
@ApplicationScoped
public class Devices {

    /** So that a token is known for one where it should not be, in a log or a public repository. */
    static final String MARK = "idd_";

    /** How exactly the last contact is known: a device may scan many times in a second. */
    private static final Duration CONTACT_IS_NOTED_EVERY = Duration.ofSeconds(20);

    private static final Pattern FORM = Pattern.compile(MARK + "[" + Base32.ALPHABET + "]{32}");

    private static final String DEVICE = """
            select d.*, array(select gate_id from device_gate where device_id = d.id) as gates from device d
            """;

    /** A device in the list, with what it told last; what it never told is null. */
    public record Seen(
            Device device,
            Instant pairedAt,
            Instant syncedAt,
            Integer queue,
            Integer battery,
            Long skewMillis,
            String appVersion,
            long scans) {}

    private final DataSource database;
    private final Clock clock;

    Devices(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Whatever its state; empty where no device ever had that token. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<Device> byToken(String token) {
        return FORM.matcher(token).matches()
                ? Rows.first(
                        database, DEVICE + " where d.token_digest = ?", Devices::device, (Object) Keys.digest(token))
                : Optional.empty();
    }

    /** The latest first. */
    @Transactional
    public List<Seen> of(UUID edition) {
        return Rows.all(
                database,
                DEVICE.replace("as gates", "as gates, (select count(*) from scan where device_id = d.id) as scans")
                        + " where d.edition_id = ? order by d.paired_at desc, d.id",
                row -> new Seen(
                        device(row),
                        Rows.instant(row, "paired_at"),
                        Rows.instant(row, "synced_at"),
                        row.getObject("queue", Integer.class),
                        row.getObject("battery", Integer.class),
                        row.getObject("skew_millis", Long.class),
                        row.getString("app_version"),
                        row.getLong("scans")),
                edition);
    }

    /** What it tells; of what it does not tell, the last holds. */
    @Transactional
    public void note(Device device, Report report) {
        Rows.change(
                database,
                """
                update device set last_contact_at = ?, skew_millis = coalesce(?, skew_millis), queue = coalesce(?, queue),
                       battery = coalesce(?, battery), app_version = coalesce(?, app_version) where id = ?
                """,
                clock.instant(),
                report.skewMillis(),
                report.queue(),
                report.battery(),
                report.appVersion(),
                device.id());
    }

    /** That it was heard of, where that is news. */
    @Transactional
    public void noteContact(Device device) {
        Instant now = clock.instant();
        if (device.lastContactAt() == null
                || !device.lastContactAt().plus(CONTACT_IS_NOTED_EVERY).isAfter(now)) {
            Rows.change(database, "update device set last_contact_at = ? where id = ?", now, device.id());
        }
    }

    /** That it has the list as it is now. */
    @Transactional
    public void noteSync(Device device) {
        Instant now = clock.instant();
        Rows.change(
                database, "update device set last_contact_at = ?, synced_at = ? where id = ?", now, now, device.id());
    }

    /** From its next request on, on every instance. @return whether it is of that edition */
    @Transactional
    public boolean revoke(UUID edition, UUID device) {
        return Rows.change(
                        database,
                        "update device set revoked_at = coalesce(revoked_at, ?) where id = ? and edition_id = ?",
                        clock.instant(),
                        device,
                        edition)
                > 0;
    }

    @Transactional
    public void revokeAll(UUID edition) {
        Rows.change(
                database,
                "update device set revoked_at = ? where edition_id = ? and revoked_at is null",
                clock.instant(),
                edition);
    }

    private static Device device(ResultSet row) throws SQLException {
        return new Device(
                row.getObject("id", UUID.class),
                row.getObject("edition_id", UUID.class),
                row.getString("name"),
                ids(row.getArray("gates")),
                row.getBoolean("may_overrule"),
                Rows.instant(row, "expires_at"),
                Rows.instant(row, "revoked_at"),
                Rows.instant(row, "last_contact_at"));
    }

    private static Set<UUID> ids(Array array) throws SQLException {
        return Arrays.stream((Object[]) array.getArray()).map(UUID.class::cast).collect(Collectors.toSet());
    }
}
