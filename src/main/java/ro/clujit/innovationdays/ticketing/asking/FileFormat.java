package ro.clujit.innovationdays.ticketing.asking;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** What is taken as an answer. Told by the first bytes, never by a name or by what the sender says. */
enum FileFormat {
    PDF("application/pdf", "%PDF-"),
    PNG("image/png", "\u0089PNG\r\n\u001a\n"),
    JPEG("image/jpeg", "\u00ff\u00d8\u00ff");

    private final String mediaType;
    private final byte[] mark;

    FileFormat(String mediaType, String mark) {
        this.mediaType = mediaType;
        this.mark = mark.getBytes(StandardCharsets.ISO_8859_1);
    }

    String mediaType() {
        return mediaType;
    }

    static Optional<FileFormat> of(byte[] file) {
        return Arrays.stream(values())
                .filter(format -> file.length >= format.mark.length
                        && Arrays.equals(file, 0, format.mark.length, format.mark, 0, format.mark.length))
                .findFirst();
    }
}
