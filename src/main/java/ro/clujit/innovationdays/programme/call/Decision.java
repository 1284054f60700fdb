package ro.clujit.innovationdays.programme.call;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import ro.clujit.innovationdays.account.Account;

/** That a submission was accepted or rejected; a changed mind is another one. Each has its letter. */
@Entity
public class Decision {

    public static final int WORD = 2000;

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "submission_id")
    private Submission submission;

    private boolean accepted;
    private String word;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "account_id")
    private Account account;

    private Instant decidedAt;

    protected Decision() {}

    /** @param account null where nobody is known to have decided */
    Decision(Submission submission, boolean accepted, String word, Account account, Instant now) {
        this.submission = submission;
        this.accepted = accepted;
        this.word = word;
        this.account = account;
        this.decidedAt = now;
    }

    public UUID id() {
        return id;
    }

    public Submission submission() {
        return submission;
    }

    public boolean isAccepted() {
        return accepted;
    }

    /** To the author; may be empty. */
    public String word() {
        return word;
    }

    /** Empty when their account is gone. */
    public Optional<Account> account() {
        return Optional.ofNullable(account);
    }

    public Instant decidedAt() {
        return decidedAt;
    }
}
