package ro.clujit.innovationdays.sponsor.contact;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.sponsor.Organisation;

/** A person who speaks for an organisation, and signs in to its pages until an organiser ends that. */
@Entity
@Table(name = "partner_contact")
public class Contact {

    public static final int LONGEST_NAME = 120;

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "organisation_id")
    private Organisation organisation;

    private String name;
    private String email;

    @Enumerated(EnumType.STRING)
    private Language language;

    private Instant createdAt;
    private Instant endedAt;

    @Version
    private int version;

    protected Contact() {}

    /** @param id that the form had, so that sent twice it makes one contact */
    Contact(UUID id, Organisation organisation, ContactTerms terms, Instant now) {
        this.id = id;
        this.organisation = organisation;
        this.createdAt = now;
        set(terms);
    }

    final void set(ContactTerms terms) {
        this.name = terms.name();
        this.email = terms.email();
        this.language = terms.language();
    }

    void end(Instant now) {
        this.endedAt = now;
    }

    public UUID id() {
        return id;
    }

    public Organisation organisation() {
        return organisation;
    }

    public ContactTerms terms() {
        return new ContactTerms(name, email, language);
    }

    public String name() {
        return name;
    }

    public String email() {
        return email;
    }

    public Language language() {
        return language;
    }

    public boolean isEnded() {
        return endedAt != null;
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    /** Counts changes, so that one who saves an older page is told. */
    public int version() {
        return version;
    }
}
