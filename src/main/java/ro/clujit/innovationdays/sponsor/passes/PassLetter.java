package ro.clujit.innovationdays.sponsor.passes;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** One time that somebody was written to about their pass. */
@Entity
public class PassLetter {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "pass_id")
    private Pass pass;

    private boolean reminder;

    protected PassLetter() {}

    PassLetter(Pass pass, boolean reminder) {
        this.pass = pass;
        this.reminder = reminder;
    }

    public UUID id() {
        return id;
    }

    public Pass pass() {
        return pass;
    }

    /** Else it brings the pass for the first time. */
    public boolean isReminder() {
        return reminder;
    }
}
