package ro.clujit.innovationdays.ticketing.inviting;

import java.util.List;
import java.util.stream.Stream;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.sheet.SheetFiles;
import ro.clujit.innovationdays.platform.text.Text;

/**
 * Somebody on a list that no spreadsheet program wrote; each text as a cell would have it.
 *
 * @param ticketType id or name of an admission
 * @param language as a column of languages has it; Romanian where it is empty
 */
public record Invited(
        String name, String email, String organisation, String jobTitle, String ticketType, String language) {

    /** A workbook, whose cells are read as they are written, those too that begin as formulas do. */
    static byte[] table(List<Invited> people) {
        return SheetFiles.xlsx(
                InvitationColumn.header(Language.en),
                people.stream().map(Invited::cells).toList());
    }

    private List<String> cells() {
        return Stream.of(name, email, organisation, jobTitle, ticketType, language)
                .map(Text::line)
                .toList();
    }
}
