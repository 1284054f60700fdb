package ro.clujit.innovationdays.programme.exchange.incoming;

import ro.clujit.innovationdays.platform.sheet.SheetRefusal;

/** What came of reading a file. */
sealed interface FileReading {

    record Read(IncomingProgramme programme) implements FileReading {}

    /**
     * @param sheet null unless it is about a sheet
     * @param detail a line's number or a column's name; may be empty
     */
    record Refused(FileRefusal why, SheetRefusal sheet, String detail) implements FileReading {
        static Refused because(FileRefusal why) {
            return new Refused(why, null, "");
        }
    }
}
