package ro.clujit.innovationdays.ticketing;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.money.Currency;
import ro.clujit.innovationdays.platform.money.Money;
import ro.clujit.innovationdays.platform.text.Text;

/** One attendee's admission. It knows the digest of the code on its badge, never the code ({@link TicketCodes}). */
@Entity
public class Ticket {

    /** Not generated: the codes are derived from it before the row exists. */
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "registration_id")
    private Registration registration;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "edition_id")
    private Edition edition;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "ticket_type_id")
    private TicketType ticketType;

    private int position;
    private String name;
    private String email;
    private String organisation;

    private String jobTitle;

    @Enumerated(EnumType.STRING)
    private Audience audience;

    @Enumerated(EnumType.STRING)
    private TicketState state = TicketState.VALID;

    private int issue = 1;

    private byte[] codeDigest;

    private String shortCode;

    private byte[] tokenDigest;

    private String search;

    private Instant createdAt;

    private long listPrice;

    private long price;

    private int vatRate;

    private boolean detailsAsked;

    private UUID codeId;

    private int holder = 1;

    protected Ticket() {}

    Ticket(UUID id, Registration registration, TicketType type, int position, Attendee attendee, Instant now) {
        this.id = id;
        this.registration = registration;
        this.edition = registration.edition();
        this.ticketType = type;
        this.position = position;
        this.state = TicketState.PENDING;
        this.createdAt = now;
        describe(attendee);
    }

    private void describe(Attendee attendee) {
        this.name = attendee.name();
        this.email = attendee.email();
        this.organisation = attendee.organisation();
        this.jobTitle = attendee.jobTitle();
        this.audience = attendee.audience();
        this.detailsAsked = attendee.isToBeAsked();
        this.search = Text.folded(String.join(" ", name, email, organisation));
    }

    /** @param code whose use its place is; null without one */
    void cost(Price price, UUID code) {
        this.listPrice = price.list().minor();
        this.price = price.due().minor();
        this.vatRate = price.vatRate();
        this.codeId = code;
    }

    /** The same person, written better: the code on the badge stays. */
    void correct(Attendee attendee) {
        describe(attendee);
    }

    /** Another person: what the one before had, code and link, is no longer good once it is sealed anew. */
    void passTo(Attendee attendee, String shortCode) {
        describe(attendee);
        this.issue++;
        this.holder++;
        this.shortCode = shortCode;
    }

    /** The same person with another badge. @param withLink whether their link is another too */
    void reissue(String shortCode, boolean withLink) {
        this.issue++;
        this.holder += withLink ? 1 : 0;
        this.shortCode = shortCode;
    }

    void moveTo(TicketType type) {
        this.ticketType = type;
    }

    /** Its place is no longer a use of a code. */
    void leaveCode() {
        this.codeId = null;
    }

    void giveShortCode(String shortCode) {
        this.shortCode = shortCode;
    }

    void sealWith(byte[] codeDigest, byte[] tokenDigest) {
        this.codeDigest = codeDigest;
        this.tokenDigest = tokenDigest;
    }

    void become(TicketState state) {
        this.state = state;
    }

    public UUID id() {
        return id;
    }

    public Registration registration() {
        return registration;
    }

    public Edition edition() {
        return edition;
    }

    public TicketType ticketType() {
        return ticketType;
    }

    /** Its place in the registration; 1 is the person who registered. */
    public int position() {
        return position;
    }

    public String name() {
        return name;
    }

    /** As {@link #name}; while its holder has not written it down, whose guest they are. */
    public String calledIn(Language language) {
        return name.isEmpty() ? registration.contactName() + language.choose(" (invitat)", " (guest)") : name;
    }

    public String email() {
        return email;
    }

    public String organisation() {
        return organisation;
    }

    public String jobTitle() {
        return jobTitle;
    }

    public Audience audience() {
        return audience;
    }

    public TicketState state() {
        return state;
    }

    /** What its place costs, VAT included. */
    public Price price() {
        Currency currency = registration.total().currency();
        return new Price(new Money(listPrice, currency), new Money(price, currency), vatRate);
    }

    /** The code that its place is a use of, if any. */
    public Optional<UUID> codeId() {
        return Optional.ofNullable(codeId);
    }

    /** Whether its holder is still to write down who they are. */
    public boolean isToBeAsked() {
        return detailsAsked;
    }

    /** Counts its holders, and the links of each, from 1. */
    public int holder() {
        return holder;
    }

    byte[] codeDigest() {
        return codeDigest;
    }

    public int issue() {
        return issue;
    }

    /** For typing when the camera fails: a search key, not an entry credential. */
    public String shortCode() {
        return shortCode;
    }

    /** {@code K7MA-4XPT}, as it is printed and read aloud. */
    public String shortCodeInGroups() {
        return shortCode.substring(0, 4) + "-" + shortCode.substring(4);
    }

    public Instant createdAt() {
        return createdAt;
    }
}
