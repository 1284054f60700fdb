package ro.clujit.innovationdays.ticketing.inviting.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ro.clujit.innovationdays.ticketing.inviting.InvitationFault;
import ro.clujit.innovationdays.ticketing.inviting.InvitationListing;
import ro.clujit.innovationdays.ticketing.inviting.InvitationMessages;

/** What a list of people would do. */
@Schema(name = "InvitationListing")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record InvitationListingDocument(
        @Schema(description = "Under which it is confirmed, for a day")
        UUID id,

        @Schema(description = "How many were registered, once it was confirmed")
        Integer registered,

        @Schema(description = "How many would be registered; to be sent with the confirmation")
        int invited,

        @Schema(description = "Whether a row, or want of places, keeps all of them from being registered")
        boolean blocked,

        List<InvitationListing.Shortage> shortages,

        @Schema(description = "None once it was confirmed") List<Row> rows) {

    /** One of its people. */
    @Schema(name = "InvitationRow")
    public record Row(
            @Schema(
                    description = "Its number in the table, whose first row names the columns; of people sent as JSON"
                            + " the first has 2",
                    examples = "2")
            int row,

            String name,
            String email,
            String ticketType,
            InvitationListing.Effect effect,
            List<Fault> faults) {}

    /** What is wrong with it. */
    @Schema(name = "InvitationFault")
    public record Fault(
            InvitationFault code,

            @Schema(description = "In the language that the program accepts")
            String words) {}

    static InvitationListingDocument of(UUID id, InvitationListing listing, InvitationMessages words) {
        return new InvitationListingDocument(
                id,
                listing.done(),
                listing.invited(),
                listing.isBlocked(),
                listing.shortages(),
                listing.lines().stream()
                        .map(line -> new Row(
                                line.row(),
                                line.name(),
                                line.email(),
                                line.type(),
                                line.effect(),
                                line.faults().stream()
                                        .map(fault -> new Fault(fault, words.fault(fault)))
                                        .toList()))
                        .toList());
    }
}
