package ro.clujit.innovationdays.checkin.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ro.clujit.innovationdays.checkin.Door;
import ro.clujit.innovationdays.checkin.DoorSearch;
import ro.clujit.innovationdays.checkin.rules.Standing;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.ticketing.Audience;

/** Somebody found at the door by name. */
@Schema(name = "PersonFound")
public record PersonFound(
        @Schema(description = "The ticket, to be sent with a scan")
        UUID id,

        String name,
        String organisation,
        String type,
        Audience audience,
        Standing standing,
        boolean inside,

        @Schema(description = "Since when they are in, or out again; null where they never came")
        Instant since) {

    public static List<PersonFound> of(List<DoorSearch.Match> matches, Door door, Language language) {
        return matches.stream()
                .map(match -> new PersonFound(
                        match.holder().ticket(),
                        match.holder().calledIn(language),
                        match.holder().organisation(),
                        door.type(match.holder().type())
                                .map(type -> type.name().in(language))
                                .orElse(""),
                        match.holder().audience(),
                        match.standing(),
                        match.inside(),
                        match.since()))
                .toList();
    }
}
