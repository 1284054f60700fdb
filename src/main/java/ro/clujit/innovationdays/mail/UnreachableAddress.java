package ro.clujit.innovationdays.mail;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** An address at which letters do not arrive, or are not wanted. */
@Entity
public class UnreachableAddress {

    /** What told us so. */
    public enum Because {
        /** The mail server refused its recipient for good. */
        REFUSED,
        /** It came back for good after it had been taken. */
        BOUNCED,
        /** Its reader called it unwanted. */
        COMPLAINED
    }

    @Id
    private String address;

    @Enumerated(EnumType.STRING)
    private Because because;

    private Instant since;

    private UUID letterId;

    private String answer = "";

    protected UnreachableAddress() {}

    UnreachableAddress(String address, Because because, Instant since, UUID letterId, String answer) {
        this.address = key(address);
        this.because = because;
        this.since = since;
        this.letterId = letterId;
        this.answer = answer;
    }

    /** In lower case. */
    public String address() {
        return address;
    }

    public Because because() {
        return because;
    }

    public Instant since() {
        return since;
    }

    /** The last letter that told us so. */
    public Optional<UUID> letterId() {
        return Optional.ofNullable(letterId);
    }

    /** The words of the mail server or of the report, without addresses; may be empty. */
    public String answer() {
        return answer;
    }

    static String key(String address) {
        return address.strip().toLowerCase(Locale.ROOT);
    }
}
