package ro.clujit.innovationdays.checkin.device;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import ro.clujit.innovationdays.platform.database.Rows;
import ro.clujit.innovationdays.platform.secret.Base32;
import ro.clujit.innovationdays.platform.secret.Keys;

/**
 * Makes a phone a device: an organiser shows a link, as a QR, and the first phone that opens it and says yes is one. A
 * link lasts minutes and serves once, so that a photograph of it is worth nothing afterwards.
 */
@ApplicationScoped
public class Pairing {

    public static final Duration LINK_LASTS = Duration.ofMinutes(10);

    private static final String PURPOSE = "device-pairing";

    /** 160 bits: nobody guesses one, however often they may try. */
    private static final int BYTES = 20;

    private static final String LINK = """
            select p.*, array(select gate_id from pairing_gate where pairing_id = p.id) as gates from pairing p
            """;

    /**
     * A link as it is in the database.
     *
     * @param usedAt null while nobody opened it
     */
    public record Link(UUID id, PairingTerms terms, Instant expiresAt, Instant usedAt) {
        public boolean isOpen(Instant now) {
            return usedAt == null && expiresAt.isAfter(now);
        }
    }

    /**
     * A device that was just made.
     *
     * @param token for its cookie; the database has its digest only
     */
    public record Paired(UUID device, String token, Instant expiresAt) {}

    private final DataSource database;
    private final Keys keys;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Pairing(DataSource database, Keys keys, Clock clock) {
        this.database = database;
        this.keys = keys;
        this.clock = clock;
    }

    /** @return the new link's id */
    @Transactional
    public UUID offer(PairingTerms terms, UUID account) {
        UUID id = UUID.randomUUID();
        Instant now = clock.instant();
        Rows.change(
                database,
                """
                insert into pairing (id, edition_id, token_digest, name, may_overrule, holds_until, created_by, created_at,
                                     expires_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                id,
                terms.edition(),
                Keys.digest(tokenOf(id)),
                terms.name(),
                terms.mayOverrule(),
                terms.holdsUntil(),
                account,
                now,
                now.plus(LINK_LASTS));
        terms.gates().forEach(gate -> Rows.change(database, "insert into pairing_gate values (?, ?)", id, gate));
        return id;
    }

    /** What the link's address ends with. */
    public String tokenOf(UUID link) {
        return keys.token(PURPOSE, link);
    }

    @Transactional
    public Optional<Link> link(UUID id) {
        return Rows.first(database, LINK + " where p.id = ?", Pairing::link, id);
    }

    @Transactional
    public Optional<Link> byToken(String token) {
        return Rows.first(database, LINK + " where p.token_digest = ?", Pairing::link, (Object) Keys.digest(token));
    }

    /** @return empty where the link never was, was used or has expired: of two phones, the first one is paired */
    @Transactional
    public Optional<Paired> pair(String token) {
        Instant now = clock.instant();
        Optional<Link> link = Rows.first(
                        database, LINK + " where p.token_digest = ? for update", Pairing::link, (Object)
                                Keys.digest(token))
                .filter(found -> found.isOpen(now));
        return link.map(open -> pair(open, now));
    }

    private Paired pair(Link link, Instant now) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String token = Devices.MARK + Base32.encode(bytes, BYTES);
        UUID device = UUID.randomUUID();
        Rows.change(database, """
                insert into device (id, edition_id, name, token_digest, may_overrule, paired_by, paired_at, expires_at,
                                    last_contact_at)
                select ?, edition_id, name, ?, may_overrule, created_by, ?, holds_until, ? from pairing where id = ?
                """, device, Keys.digest(token), now, now, link.id());
        Rows.change(
                database,
                "insert into device_gate select ?::uuid, gate_id from pairing_gate where pairing_id = ?",
                device,
                link.id());
        Rows.change(database, "update pairing set used_at = ?, device_id = ? where id = ?", now, device, link.id());
        return new Paired(device, token, link.terms().holdsUntil());
    }

    private static Link link(ResultSet row) throws SQLException {
        return new Link(
                row.getObject("id", UUID.class),
                new PairingTerms(
                        row.getObject("edition_id", UUID.class),
                        row.getString("name"),
                        ids(row.getArray("gates")),
                        row.getBoolean("may_overrule"),
                        Rows.instant(row, "holds_until")),
                Rows.instant(row, "expires_at"),
                Rows.instant(row, "used_at"));
    }

    private static Set<UUID> ids(Array array) throws SQLException {
        return Arrays.stream((Object[]) array.getArray()).map(UUID.class::cast).collect(Collectors.toSet());
    }
}
