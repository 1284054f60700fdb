package ro.clujit.innovationdays.programme.exchange.incoming;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ro.clujit.innovationdays.platform.sheet.Sheet;

/** Reads a programme that is kept in a spreadsheet program: a session a row. */
final class ProgrammeSheet {

    private ProgrammeSheet() {}

    static FileReading read(Sheet sheet, Source source) {
        Map<Column, String> headers = new EnumMap<>(Column.class);
        List<Remark> remarks = new ArrayList<>();
        for (String header : sheet.columns()) {
            Optional<Column> column = Column.named(header);
            if (column.isEmpty()) {
                remarks.add(Remark.of(Remark.Kind.COLUMN_UNKNOWN, null, header));
            } else if (headers.putIfAbsent(column.get(), header) != null) {
                return new FileReading.Refused(FileRefusal.COLUMN_TWICE, null, header);
            }
        }
        boolean hasTitles = headers.containsKey(Column.TITLE)
                || headers.containsKey(Column.TITLE_RO)
                || headers.containsKey(Column.TITLE_EN);
        return hasTitles
                ? new FileReading.Read(new IncomingProgramme(
                        List.of(),
                        sheet.rows().stream()
                                .map(row -> new SheetRow(row, headers, source).session())
                                .toList(),
                        List.copyOf(remarks)))
                : FileReading.Refused.because(FileRefusal.NO_TITLES);
    }
}
