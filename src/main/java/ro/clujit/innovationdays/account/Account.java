package ro.clujit.innovationdays.account;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** A person who signs in. Every account is an organiser's so far. */
@Entity
public class Account {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private String email;
    private String name;

    private String passwordHash;

    private Instant createdAt;

    protected Account() {}

    Account(String email, String name, String passwordHash, Instant now) {
        this.email = email;
        this.name = name;
        this.passwordHash = passwordHash;
        this.createdAt = now;
    }

    public UUID id() {
        return id;
    }

    public String email() {
        return email;
    }

    public String name() {
        return name;
    }

    String passwordHash() {
        return passwordHash;
    }
}
