package ro.clujit.innovationdays.programme.call;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import ro.clujit.innovationdays.account.Account;

/** What one organiser thinks of a submission. Authors never see it. */
@Entity
public class Review {

    public static final int LOWEST = 1;
    public static final int HIGHEST = 5;
    public static final int COMMENT = 2000;

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "submission_id")
    private Submission submission;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "account_id")
    private Account account;

    private int score;

    private String comment;

    private Instant writtenAt;

    protected Review() {}

    public Account account() {
        return account;
    }

    /** From 1, no, to 5, by all means. */
    public int score() {
        return score;
    }

    public String comment() {
        return comment;
    }

    public Instant writtenAt() {
        return writtenAt;
    }
}
