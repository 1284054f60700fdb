package ro.clujit.innovationdays.programme.exchange.incoming;

import ro.clujit.innovationdays.platform.sheet.Reading;
import ro.clujit.innovationdays.platform.sheet.Sheet;

/** A file of a format that is known by its content: the name of a file proves nothing. */
final class ProgrammeFile {

    static final int MOST_BYTES = Sheet.MOST_BYTES;

    private ProgrammeFile() {}

    /**
     * Throws nothing, whatever is in the file.
     *
     * @param source what it is read for
     */
    static FileReading read(byte[] file, Source source) {
        if (file.length > MOST_BYTES) {
            return FileReading.Refused.because(FileRefusal.TOO_LARGE);
        }
        FileReading reading =
                switch (firstCharacter(file)) {
                    case 0 -> FileReading.Refused.because(FileRefusal.EMPTY);
                    case '{', '[' -> ScheduleJson.read(file, source);
                    case '<' -> FileReading.Refused.because(FileRefusal.XML);
                    default -> sheet(file, source);
                };
        return reading instanceof FileReading.Read read ? checked(read.programme()) : reading;
    }

    private static FileReading checked(IncomingProgramme programme) {
        if (programme.sessions().isEmpty()) {
            return FileReading.Refused.because(FileRefusal.NO_SESSIONS);
        }
        return programme.sessions().size() > IncomingProgramme.MOST_SESSIONS
                ? FileReading.Refused.because(FileRefusal.TOO_MANY_SESSIONS)
                : new FileReading.Read(Duplicates.remarkedOn(programme));
    }

    private static FileReading sheet(byte[] file, Source source) {
        Reading reading = Sheet.read(file);
        if (reading instanceof Reading.Refused refused) {
            return new FileReading.Refused(FileRefusal.NO_SHEET, refused.why(), "");
        }
        return ProgrammeSheet.read(((Reading.Read) reading).sheet(), source);
    }

    /** The first that is neither blank nor a byte order mark; 0 where there is none. */
    private static int firstCharacter(byte[] file) {
        int start = file.length >= 3 && (file[0] & 0xFF) == 0xEF && (file[1] & 0xFF) == 0xBB ? 3 : 0;
        for (int i = start; i < file.length; i++) {
            if (file[i] != ' ' && file[i] != '\t' && file[i] != '\r' && file[i] != '\n') {
                return file[i] == 0 ? -1 : file[i];
            }
        }
        return 0;
    }
}
