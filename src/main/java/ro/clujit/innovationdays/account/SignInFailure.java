package ro.clujit.innovationdays.account;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** A sign-in that failed, by the digest of what it named. */
@Entity
class SignInFailure {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private byte[] subjectDigest;

    private Instant failedAt;

    protected SignInFailure() {}

    SignInFailure(byte[] subjectDigest, Instant now) {
        this.subjectDigest = subjectDigest;
        this.failedAt = now;
    }
}
