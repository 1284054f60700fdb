package ro.clujit.innovationdays.ticketing;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import ro.clujit.innovationdays.edition.Edition;
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

    protected Ticket() {}

    Ticket(UUID id, Registration registration, int position, Attendee attendee, String shortCode, Instant now) {
        this.id = id;
        this.registration = registration;
        this.edition = registration.edition();
        this.ticketType = registration.ticketType();
        this.position = position;
        this.name = attendee.name();
        this.email = attendee.email();
        this.organisation = attendee.organisation();
        this.jobTitle = attendee.jobTitle();
        this.audience = attendee.audience();
        this.shortCode = shortCode;
        this.search = Text.folded(String.join(" ", name, email, organisation));
        this.createdAt = now;
    }

    void sealWith(byte[] codeDigest, byte[] tokenDigest) {
        this.codeDigest = codeDigest;
        this.tokenDigest = tokenDigest;
    }

    void cancel() {
        this.state = TicketState.CANCELLED;
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
