package ro.clujit.innovationdays.mail.selftest;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** A letter that an organiser sent to see how it arrives. */
@Entity
public class SelfTest {

    /** How far it came. */
    public enum State {
        UNDER_WAY,
        /** The mail server has it. */
        TAKEN,
        /** It has not, or did not say so in time. */
        REFUSED
    }

    @Id
    private UUID id;

    private UUID editionId;

    private Instant askedAt;

    @Enumerated(EnumType.STRING)
    private State state;

    private String head = "";

    private String answer = "";

    protected SelfTest() {}

    public UUID editionId() {
        return editionId;
    }

    public State state() {
        return state;
    }

    /** The header fields as they were handed over; empty while it is under way. */
    public String head() {
        return head;
    }

    /** The mail server's words, where it refused. */
    public String answer() {
        return answer;
    }
}
