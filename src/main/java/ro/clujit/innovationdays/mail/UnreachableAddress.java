package ro.clujit.innovationdays.mail;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
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

    /** Why, as far as it was said; for a person to read. */
    public enum Reason {
        /** There is no such mailbox, or none any more. */
        NO_SUCH_ADDRESS,
        FULL,
        /** The server there does not want our letters. */
        NOT_WANTED_THERE,
        UNWANTED,
        UNSAID
    }

    /** A full mailbox is emptied after a weekend, a server mended after a night; after this nobody expects it any more. */
    private static final Duration LONG = Duration.ofDays(3);

    private static final int SEVERAL = 3;

    @Id
    private String address;

    @Enumerated(EnumType.STRING)
    private Because because;

    private Instant since;

    private UUID letterId;

    private String answer = "";

    private String status = "";

    protected UnreachableAddress() {}

    /**
     * Whether letters to an address that came back each for a reason that may pass have come back too often: several, over
     * days. Many on one day are one reason, told many times.
     *
     * @param cameBack when
     */
    public static boolean isTooOften(Collection<Instant> cameBack) {
        List<Instant> sorted = cameBack.stream().sorted().toList();
        return sorted.size() >= SEVERAL
                && Duration.between(sorted.get(0), sorted.get(sorted.size() - 1))
                                .compareTo(LONG)
                        >= 0;
    }

    /** In lower case. */
    public String address() {
        return address;
    }

    public Because because() {
        return because;
    }

    public Reason reason() {
        if (because == Because.COMPLAINED) {
            return Reason.UNWANTED;
        }
        Optional<EnhancedStatus> code = EnhancedStatus.in(status.isEmpty() ? answer : status);
        if (code.isEmpty()) {
            return Reason.UNSAID;
        }
        EnhancedStatus said = code.get();
        if (said.isNoSuchAddress()) {
            return Reason.NO_SUCH_ADDRESS;
        }
        if (said.isFull()) {
            return Reason.FULL;
        }
        return said.isPolicy() ? Reason.NOT_WANTED_THERE : Reason.UNSAID;
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

    /** As it is kept and compared. */
    public static String key(String address) {
        return address.strip().toLowerCase(Locale.ROOT);
    }
}
