package ro.clujit.innovationdays.letters.announcement;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import ro.clujit.innovationdays.edition.Edition;

/** Whom to write to, kept under a name to be used again. */
@Entity
public class SavedSearch {

    public static final int LONGEST_NAME = 80;

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "edition_id")
    private Edition edition;

    private String name;
    private String recipients;

    protected SavedSearch() {}

    SavedSearch(UUID id, Edition edition, String name, RecipientFilter filter) {
        this.id = id;
        this.edition = edition;
        this.name = name;
        this.recipients = filter.json();
    }

    void rename(String name) {
        this.name = name;
    }

    void set(RecipientFilter filter) {
        this.recipients = filter.json();
    }

    public UUID id() {
        return id;
    }

    /** Of those of its edition it is the only one, whatever the case. */
    public String name() {
        return name;
    }

    public RecipientFilter filter() {
        return RecipientFilter.read(recipients);
    }
}
