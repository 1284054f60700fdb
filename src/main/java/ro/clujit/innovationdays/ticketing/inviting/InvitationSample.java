package ro.clujit.innovationdays.ticketing.inviting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.sheet.SheetFiles;
import ro.clujit.innovationdays.ticketing.TicketKind;
import ro.clujit.innovationdays.ticketing.TicketTypes;

/** A list to begin with: the columns, and a row for each admission of the edition. */
@ApplicationScoped
public class InvitationSample {

    private final TicketTypes types;

    InvitationSample(TicketTypes types) {
        this.types = types;
    }

    public byte[] csv(Edition edition, Language language) {
        List<List<String>> rows = types.of(edition).stream()
                .filter(type -> type.kind() == TicketKind.ADMISSION)
                .map(type -> List.of(
                        "Ana Pop",
                        "ana.pop" + type.position() + "@example.org",
                        language.choose("Exemplu SRL", "Example Ltd"),
                        language.choose("Jurnalistă", "Journalist"),
                        type.name(language),
                        language.name()))
                .toList();
        return SheetFiles.csv(InvitationColumn.header(language), rows);
    }
}
