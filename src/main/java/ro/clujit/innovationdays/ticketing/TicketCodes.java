package ro.clujit.innovationdays.ticketing;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.UUID;
import ro.clujit.innovationdays.platform.code.CodeForm;
import ro.clujit.innovationdays.platform.secret.Base32;
import ro.clujit.innovationdays.platform.secret.Keys;

/**
 * Makes the codes of tickets and the tokens of their addresses. They are derived from the installation's secret each
 * time they are needed (a badge is drawn, a letter is sent) and stored nowhere; the database looks them up by digest.
 */
@Singleton
public class TicketCodes {

    private static final String SHORT_ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int SHORT_LENGTH = 8;

    private final Keys keys;
    private final SecureRandom random = new SecureRandom();

    @Inject
    TicketCodes(Keys keys) {
        this.keys = keys;
    }

    /** What the badge's QR carries. A reissued ticket has another. */
    public String codeOf(Ticket ticket) {
        byte[] derived = keys.derive("ticket:" + ticket.edition().id(), ticket.id(), ticket.issue());
        return CodeForm.of(ticket.edition().mark(), Base32.encode(derived, 16)).text();
    }

    /** What the address of this ticket's own page ends with; another for each of its holders. */
    public String tokenOf(Ticket ticket) {
        return keys.token("ticket-page", ticket.id(), ticket.holder() - 1);
    }

    /** What its address ended with for the holder before this one; of whose pages some outlive it. */
    public String formerTokenOf(Ticket ticket) {
        return keys.token("ticket-page", ticket.id(), ticket.holder() - 2);
    }

    /** What the address of the registration's page ends with; it shows every ticket of it. */
    public String tokenOf(Registration registration) {
        return keys.token("registration-page", registration.id());
    }

    /** @return the digest of the token of the registration that will have this id */
    byte[] registrationTokenDigest(UUID id) {
        return Keys.digest(keys.token("registration-page", id));
    }

    /** As its holder and its issue are now. */
    void seal(Ticket ticket) {
        ticket.sealWith(Keys.digest(codeOf(ticket)), Keys.digest(tokenOf(ticket)));
    }

    /** {@code CID27-7K4M2-PX3QA}: 50 bits that follow from the registration, for people to write on a transfer. */
    String paymentReference(Registration registration) {
        String derived = Base32.encode(keys.derive("payment-reference", registration.id(), 0), 7);
        return registration.edition().mark() + '-' + derived.substring(0, 5) + '-' + derived.substring(5, 10);
    }

    /** Eight unambiguous characters by chance: 39 bits, of which the database refuses the rare second use. */
    String shortCode() {
        var code = new StringBuilder(SHORT_LENGTH);
        for (int i = 0; i < SHORT_LENGTH; i++) {
            code.append(SHORT_ALPHABET.charAt(random.nextInt(SHORT_ALPHABET.length())));
        }
        return code.toString();
    }
}
