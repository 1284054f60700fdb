package ro.clujit.innovationdays.sponsor.lead.device;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import ro.clujit.innovationdays.platform.database.Rows;
import ro.clujit.innovationdays.platform.secret.FreshToken;
import ro.clujit.innovationdays.platform.secret.Keys;
import ro.clujit.innovationdays.sponsor.contact.Contact;
import ro.clujit.innovationdays.sponsor.lead.LeadRights;
import ro.clujit.innovationdays.sponsor.lead.LeadTerm;

/**
 * Makes a phone one that takes leads: a contact shows a link, as a QR, and the first phone that opens it and says yes is one.
 * A link lasts minutes and serves once, so that a photograph of it is worth nothing afterwards.
 */
@ApplicationScoped
public class LeadPairing {

    public static final Duration LINK_LASTS = Duration.ofMinutes(10);

    private static final String PURPOSE = "lead-pairing";

    private static final String LINK = "select * from lead_pairing";

    /**
     * A link as it is in the database.
     *
     * @param name of the phone that opens it
     * @param usedAt null while nobody did
     */
    public record Link(UUID id, UUID edition, UUID organisation, String name, Instant expiresAt, Instant usedAt) {
        public boolean isOpen(Instant now) {
            return usedAt == null && expiresAt.isAfter(now);
        }
    }

    private final DataSource database;
    private final LeadPhones phones;
    private final LeadRights rights;
    private final Keys keys;
    private final Clock clock;

    LeadPairing(DataSource database, LeadPhones phones, LeadRights rights, Keys keys, Clock clock) {
        this.database = database;
        this.phones = phones;
        this.rights = rights;
        this.keys = keys;
        this.clock = clock;
    }

    /** For the contact's organisation. @return the new link's id */
    @Transactional
    public UUID offer(UUID edition, String name, Contact contact) {
        UUID id = UUID.randomUUID();
        Instant now = clock.instant();
        Rows.change(
                database,
                """
                insert into lead_pairing (id, edition_id, organisation_id, token_digest, name, created_by, created_at, expires_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                id,
                edition,
                contact.organisation().id(),
                Keys.digest(tokenOf(id)),
                name,
                contact.id(),
                now,
                now.plus(LINK_LASTS));
        return id;
    }

    /** What the link's address ends with. */
    public String tokenOf(UUID link) {
        return keys.token(PURPOSE, link);
    }

    @Transactional
    public Optional<Link> link(UUID id) {
        return Rows.first(database, LINK + " where id = ?", LeadPairing::link, id);
    }

    /** The link whose address ends so, as long as a phone can be paired by it. */
    @Transactional
    public Optional<Link> open(String token) {
        return Rows.first(database, LINK + " where token_digest = ?", LeadPairing::link, (Object) Keys.digest(token))
                .filter(found -> found.isOpen(clock.instant()));
    }

    /** Of two phones with one link the first is paired, and of many with a link each as many as the tier gives. */
    @Transactional
    public PairingOutcome pair(String token) {
        Instant now = clock.instant();
        Optional<Link> link = Rows.first(
                        database, LINK + " where token_digest = ? for update", LeadPairing::link, (Object)
                                Keys.digest(token))
                .filter(found -> found.isOpen(now));
        if (link.isEmpty()) {
            return PairingOutcome.of(PairingRefusal.GONE);
        }
        UUID edition = link.get().edition();
        UUID organisation = link.get().organisation();
        // Until this ends, no other phone of theirs is counted or paired.
        Rows.all(database, "select id from organisation where id = ? for no key update", row -> 1, organisation);
        Optional<LeadTerm> term = rights.of(edition, organisation).filter(found -> found.holds(now));
        if (term.isEmpty()) {
            return PairingOutcome.of(PairingRefusal.NO_LEADS);
        }
        if (phones.good(edition, organisation) >= term.get().phones()) {
            return PairingOutcome.of(PairingRefusal.FULL);
        }
        String made = FreshToken.next();
        UUID phone = phones.add(link.get(), made);
        Rows.change(
                database,
                "update lead_pairing set used_at = ?, phone_id = ? where id = ?",
                now,
                phone,
                link.get().id());
        return PairingOutcome.of(new PairingOutcome.Paired(made, term.get().until()));
    }

    private static Link link(ResultSet row) throws SQLException {
        return new Link(
                row.getObject("id", UUID.class),
                row.getObject("edition_id", UUID.class),
                row.getObject("organisation_id", UUID.class),
                row.getString("name"),
                Rows.instant(row, "expires_at"),
                Rows.instant(row, "used_at"));
    }
}
