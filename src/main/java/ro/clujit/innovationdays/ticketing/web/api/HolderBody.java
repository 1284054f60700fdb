package ro.clujit.innovationdays.ticketing.web.api;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ro.clujit.innovationdays.platform.web.Faults;
import ro.clujit.innovationdays.ticketing.Attendee;
import ro.clujit.innovationdays.ticketing.Audience;
import ro.clujit.innovationdays.ticketing.asking.web.api.AnswerBody;

/** Who holds a ticket, or is to hold it. */
@Schema(name = "Holder")
public record HolderBody(
        @Schema(required = true, examples = "Ana Exemplu") String name,

        @Schema(required = true, examples = "ana@example.org")
        String email,

        @Schema(examples = "Exemplu SRL") String organisation,
        @Schema(examples = "Inginer") String jobTitle,
        @Schema(required = true) Audience audience,

        @Schema(description = "With a transfer: the number of the holder that the ticket is taken from", examples = "1")
        Integer holder,

        @Schema(
                description = "With a correction: all that is answered from now on to the questions of the ticket type,"
                        + " files apart, which stay; left out, the answers stay as they are")
        List<AnswerBody> answers) {

    public static Faults faults(HolderBody body) {
        var faults = new Faults();
        faults.require("body", body);
        if (body != null) {
            body.asAttendee().check("", faults);
        }
        return faults;
    }

    /** The remarks upon a holder are those upon an attendee. */
    private AttendeeBody asAttendee() {
        return new AttendeeBody(
                new UUID(0, 0), name, email, organisation, jobTitle, audience, Set.of(), Set.of(), List.of(), false);
    }

    public Attendee attendee() {
        return asAttendee().attendee();
    }
}
