package ro.clujit.innovationdays.sponsor.notice;

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
import ro.clujit.innovationdays.sponsor.contact.Contact;
import ro.clujit.innovationdays.sponsor.contact.ContactLetter;

/** That a contact is told something about an edition. */
@Entity
public class PartnerNotice {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "edition_id")
    private Edition edition;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "contact_id")
    private Contact contact;

    @Enumerated(EnumType.STRING)
    private ContactLetter kind;

    private String occasion;
    private UUID subjectId;
    private Instant madeAt;

    protected PartnerNotice() {}

    public UUID id() {
        return id;
    }

    public Edition edition() {
        return edition;
    }

    public Contact contact() {
        return contact;
    }

    public ContactLetter kind() {
        return kind;
    }

    /** The change of a listing, or the sponsorship, that it is about. */
    public UUID subjectId() {
        return subjectId;
    }
}
