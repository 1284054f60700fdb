package ro.clujit.innovationdays.ticketing.code.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ro.clujit.innovationdays.ticketing.code.CodeListing;
import ro.clujit.innovationdays.ticketing.code.CodeMessages;

/** What importing a table of codes would do. */
@Schema(name = "CodeListing")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CodeListingDocument(
        @Schema(description = "Under which it is confirmed, for a day")
        UUID id,

        boolean imported,

        @Schema(description = "Whether a row, or want of places, keeps all of it from being imported")
        boolean blocked,

        @Schema(description = "How many places are free, where the rows would reserve more")
        Integer left,

        @Schema(description = "None once it was imported before")
        List<Row> rows) {

    /** A row of the table. */
    @Schema(name = "CodeRow")
    public record Row(int row, String text, CodeListing.Effect effect, List<String> faults) {}

    static CodeListingDocument of(UUID id, CodeListing listing) {
        CodeMessages words = MessageBundles.get(CodeMessages.class, Localized.Literal.of("en"));
        return new CodeListingDocument(
                id,
                listing.complete(),
                listing.isBlocked(),
                listing.left(),
                listing.lines().stream()
                        .map(line -> new Row(
                                line.row(),
                                line.text(),
                                line.effect(),
                                line.faults().stream().map(words::fault).toList()))
                        .toList());
    }
}
