package ro.clujit.innovationdays.sponsor.reviewing;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** What a contact or an organiser said about a change of a listing. */
@Entity
public class ListingComment {

    public static final int LONGEST = 1000;

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "change_id")
    private ListingChange change;

    private String author;
    private boolean byOrganiser;
    private String comment;
    private Instant writtenAt;

    protected ListingComment() {}

    ListingComment(ListingChange change, String author, boolean byOrganiser, String comment, Instant now) {
        this.change = change;
        this.author = author;
        this.byOrganiser = byOrganiser;
        this.comment = comment;
        this.writtenAt = now;
    }

    public String author() {
        return author;
    }

    public boolean isByOrganiser() {
        return byOrganiser;
    }

    public String comment() {
        return comment;
    }

    public Instant writtenAt() {
        return writtenAt;
    }
}
