package ro.clujit.innovationdays.ticketing.inviting.web.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.sheet.Sheet;
import ro.clujit.innovationdays.ticketing.inviting.Invited;

/** People to invite, as a program names them. */
@Schema(name = "InvitationList")
public record InvitationBody(
        @Schema(description = "At most 2000", required = true)
        List<Person> people) {

    /** One of them. What is wrong with them stands in the listing, as it does for the rows of a table. */
    @Schema(name = "Invited")
    public record Person(
            @Schema(required = true, examples = "Ana Exemplu")
            String name,

            @Schema(required = true, examples = "ana@example.org")
            String email,

            @Schema(examples = "Exemplu SRL") String organisation,
            @Schema(examples = "Jurnalistă") String jobTitle,

            @Schema(description = "Any admission of the edition", required = true)
            UUID ticketType,

            @Schema(description = "Of the letters; Romanian where it is left out")
            Language language) {

        private Invited invited() {
            return new Invited(
                    name,
                    email,
                    organisation,
                    jobTitle,
                    ticketType == null ? "" : ticketType.toString(),
                    language == null ? "" : language.name());
        }
    }

    /** @return empty when nothing is wrong with the list itself */
    static Optional<Map<String, String>> faults(InvitationBody body) {
        if (body == null || body.people() == null) {
            return Optional.of(Map.of("people", "is missing"));
        }
        if (body.people().size() > Sheet.MOST_ROWS) {
            return Optional.of(Map.of("people", "has more than " + Sheet.MOST_ROWS + " people"));
        }
        int nobody = body.people().indexOf(null);
        return nobody < 0 ? Optional.empty() : Optional.of(Map.of("people[" + nobody + "]", "is missing"));
    }

    List<Invited> invited() {
        List<Invited> all = new ArrayList<>();
        people.forEach(person -> all.add(person.invited()));
        return all;
    }
}
