package ro.clujit.innovationdays.platform.web;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/**
 * Whether a program that changes something has seen its present state (RFC 9110, 13.1.1). The tag of what can be changed
 * is its version: {@code "v7"}. The database still settles who was first, by that version.
 */
public final class Preconditions {

    private Preconditions() {}

    /** For {@code Response.tag} of what was read or changed. */
    public static EntityTag tag(long version) {
        return new EntityTag("v" + version);
    }

    /**
     * @param ifMatch the header as it came; null where there was none
     * @return 428 or 412 as a problem; empty when the change may go on
     */
    public static Optional<Response> refusal(String ifMatch, long version) {
        if (ifMatch == null || ifMatch.isBlank()) {
            return Optional.of(Problem.response(
                    428, "If-Match: send the ETag that you read, so that nobody's change is overwritten unseen."));
        }
        // A proxy that compresses makes a tag weak (nginx does); the version in it says the same as before.
        return Tags.of(ifMatch).matchWeakly(tag(version)) ? Optional.empty() : Optional.of(changed(version));
    }

    /** For a change that lost the race only in the database. */
    public static Response changed(long version) {
        return Response.fromResponse(Problem.response(
                        412, "If-Match: it was changed meanwhile. Read it again, then decide whether to change it."))
                .tag(tag(version))
                .build();
    }
}
