package ro.clujit.innovationdays.sponsor.lead.device;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import ro.clujit.innovationdays.platform.database.Rows;
import ro.clujit.innovationdays.platform.secret.Keys;

/** All phones that take leads: which one sends a token, and what each told of itself last. */
@ApplicationScoped
public class LeadPhones {

    /** How exactly the last contact is known: a phone may ask many times in a minute. */
    private static final Duration CONTACT_IS_NOTED_EVERY = Duration.ofSeconds(20);

    private static final String PHONE = "select * from lead_phone";

    private final DataSource database;
    private final Clock clock;

    LeadPhones(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Revoked or not; empty where no phone ever had that token. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<LeadPhone> byToken(String token) {
        return Rows.first(database, PHONE + " where token_digest = ?", LeadPhones::phone, (Object) Keys.digest(token));
    }

    /** Revoked ones too, the latest first. */
    @Transactional
    public List<LeadPhone> of(UUID edition, UUID organisation) {
        return Rows.all(
                database,
                PHONE + " where organisation_id = ? and edition_id = ? order by paired_at desc, id",
                LeadPhones::phone,
                organisation,
                edition);
    }

    /** How many are paired and not revoked. */
    @Transactional
    public int good(UUID edition, UUID organisation) {
        return (int) of(edition, organisation).stream()
                .filter(phone -> !phone.isRevoked())
                .count();
    }

    /** From its next request on, on every instance. @return whether it is that organisation's in that edition */
    @Transactional
    public boolean revoke(UUID edition, UUID organisation, UUID phone) {
        return Rows.change(
                        database,
                        "update lead_phone set revoked_at = coalesce(revoked_at, ?)"
                                + " where id = ? and organisation_id = ? and edition_id = ?",
                        clock.instant(),
                        phone,
                        organisation,
                        edition)
                > 0;
    }

    /** What it tells. */
    @Transactional
    public void note(LeadPhone phone, int waiting) {
        Rows.change(
                database,
                "update lead_phone set last_contact_at = ?, waiting = ? where id = ?",
                clock.instant(),
                waiting,
                phone.id());
    }

    /** That it was heard of, where that is news. */
    @Transactional
    public void noteContact(LeadPhone phone) {
        Instant now = clock.instant();
        if (phone.lastContactAt() == null
                || !phone.lastContactAt().plus(CONTACT_IS_NOTED_EVERY).isAfter(now)) {
            Rows.change(database, "update lead_phone set last_contact_at = ? where id = ?", now, phone.id());
        }
    }

    /** @return the new phone's id */
    UUID add(LeadPairing.Link link, String token) {
        UUID id = UUID.randomUUID();
        Instant now = clock.instant();
        Rows.change(database, """
                insert into lead_phone (id, edition_id, organisation_id, name, token_digest, paired_by, paired_at, last_contact_at)
                select ?, edition_id, organisation_id, name, ?, created_by, ?, ? from lead_pairing where id = ?
                """, id, Keys.digest(token), now, now, link.id());
        return id;
    }

    private static LeadPhone phone(ResultSet row) throws SQLException {
        return new LeadPhone(
                row.getObject("id", UUID.class),
                row.getObject("edition_id", UUID.class),
                row.getObject("organisation_id", UUID.class),
                row.getString("name"),
                Rows.instant(row, "paired_at"),
                Rows.instant(row, "revoked_at"),
                Rows.instant(row, "last_contact_at"),
                row.getObject("waiting", Integer.class));
    }
}
