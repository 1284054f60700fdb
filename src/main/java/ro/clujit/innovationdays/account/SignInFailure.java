package ro.clujit.innovationdays.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** A sign-in that failed, by the digest of what it named. */
@Entity
@Table(name = "sign_in_failure")
class SignInFailure {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Column(name = "subject_digest")
    private byte[] subjectDigest;

    @Column(name = "failed_at")
    private Instant failedAt;

    protected SignInFailure() {}

    SignInFailure(byte[] subjectDigest, Instant now) {
        this.subjectDigest = subjectDigest;
        this.failedAt = now;
    }
}
