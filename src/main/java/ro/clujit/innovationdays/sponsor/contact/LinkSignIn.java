package ro.clujit.innovationdays.sponsor.contact;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import ro.clujit.innovationdays.platform.secret.FreshToken;
import ro.clujit.innovationdays.platform.secret.Keys;

/** Signs contacts in by a mailed link, knows who is signed in, and signs them out. */
@ApplicationScoped
public class LinkSignIn {

    /** What a link is good for at this moment. */
    public enum Standing {
        OPENS,
        USED,
        EXPIRED,
        /** None that was made here, or one of long ago. */
        UNKNOWN
    }

    /**
     * What whoever opens a link reads.
     *
     * @param contact null where the link is unknown
     */
    public record Look(Standing standing, Contact contact) {}

    private final Contacts contacts;
    private final PartnerLinks links;
    private final PartnerSignIns signIns;
    private final PartnerLinkRequests requests;
    private final PartnerClock clock;

    LinkSignIn(
            Contacts contacts,
            PartnerLinks links,
            PartnerSignIns signIns,
            PartnerLinkRequests requests,
            PartnerClock clock) {
        this.contacts = contacts;
        this.links = links;
        this.signIns = signIns;
        this.requests = requests;
        this.clock = clock;
    }

    /**
     * Sends the links that go with this address, if any do. Says nothing of that: anybody may ask.
     *
     * @return false where too many were asked for from this host, whatever the addresses
     */
    @Transactional
    public boolean ask(String email, String host) {
        if (!requests.admit(host, clock.now())) {
            return false;
        }
        contacts.lockByEmail(email).stream().filter(links::mayBeSent).forEach(contact -> links.send(contact, null));
        return true;
    }

    /** Instead of a link that is used or over, another to the same address. @return false as in {@link #ask} */
    @Transactional
    public boolean askAgain(String token, String host) {
        return links.byToken(token)
                .map(link -> ask(link.contact().email(), host))
                .orElse(true);
    }

    /** Changes nothing, so that a mail scanner may look. */
    @Transactional
    public Look look(String token) {
        return links.byToken(token)
                .filter(link -> !link.contact().isEnded())
                .map(link -> new Look(standing(link), link.contact()))
                .orElse(new Look(Standing.UNKNOWN, null));
    }

    private Standing standing(PartnerLink link) {
        if (link.isUsed()) {
            return Standing.USED;
        }
        return link.isExpired(clock.now()) ? Standing.EXPIRED : Standing.OPENS;
    }

    /** @return the cookie's value, known to nobody else; empty where the link opens nothing */
    @Transactional
    public Optional<String> open(String token) {
        return links.use(token).map(id -> {
            Instant now = clock.now();
            String text = FreshToken.next();
            signIns.persist(new PartnerSignIn(Keys.digest(text), contacts.findById(id), now, clock.signedOutAt(now)));
            return text;
        });
    }

    /** Asked for each request, so that ending it ends it everywhere at once. @return with their organisation */
    @Transactional
    public Optional<Contact> whoHas(String token) {
        return signIns.open(Keys.digest(token), clock.now()).map(PartnerSignIn::contact);
    }

    @Transactional
    public void signOut(String token) {
        signIns.end(Keys.digest(token));
    }

    @Scheduled(every = "1h", delayed = "6m")
    @Transactional
    void tidy() {
        signIns.forgetExpired(clock.now());
        links.forgetOld();
        requests.forget(clock.now().minus(PartnerLinkRequests.WINDOW));
    }
}
