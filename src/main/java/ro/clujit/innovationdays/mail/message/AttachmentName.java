package ro.clujit.innovationdays.mail.message;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The name of a file that somebody else's machine will keep: one that every file system takes, that leads to no other
 * folder, names no device, and ends as its kind does.
 *
 * @param text as people read it; any script
 */
public record AttachmentName(String text) {

    private static final int MOST_CHARACTERS = 100;
    private static final int MOST_IN_A_PIECE = 60;
    private static final Pattern UNFIT = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\s]+");
    private static final Pattern FORBIDDEN = Pattern.compile("[<>:\"|?*%']");
    private static final Pattern DOTS_AT_AN_END = Pattern.compile("^[. ]+|[. ]+$");
    /** https://learn.microsoft.com/windows/win32/fileio/naming-a-file: with an extension too. */
    private static final Pattern DEVICE = Pattern.compile(
            "(con|prn|aux|nul|conin\\$|conout\\$|(com|lpt)[0-9¹²³])( *\\..*)?", Pattern.CASE_INSENSITIVE);

    private static final Pattern EXTENSION = Pattern.compile("\\.[A-Za-z0-9]{1,10}$");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** The first of each kind is the one that is put where it is missing. */
    private static final Map<String, List<String>> EXTENSIONS = Map.of(
            "application/pdf", List.of(".pdf"),
            "text/calendar", List.of(".ics"),
            "text/plain", List.of(".txt"),
            "text/csv", List.of(".csv"),
            "image/png", List.of(".png"),
            "image/jpeg", List.of(".jpg", ".jpeg"),
            "image/svg+xml", List.of(".svg"),
            "application/vnd.apple.pkpass", List.of(".pkpass"));

    /** @param raw whatever it was called @param mediaType with or without parameters */
    public static AttachmentName of(String raw, String mediaType) {
        String last = raw.substring(Math.max(raw.lastIndexOf('/'), raw.lastIndexOf('\\')) + 1);
        String line =
                UNFIT.matcher(Normalizer.normalize(last, Normalizer.Form.NFC)).replaceAll(" ");
        String plain =
                DOTS_AT_AN_END.matcher(FORBIDDEN.matcher(line).replaceAll("_")).replaceAll("");
        String kind = mediaType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        List<String> fitting = EXTENSIONS.getOrDefault(kind, List.of());
        String lower = plain.toLowerCase(Locale.ROOT);
        var found = EXTENSION.matcher(plain);
        String extension;
        if (fitting.isEmpty()) {
            extension = found.find() ? found.group() : "";
        } else {
            extension = fitting.stream().filter(lower::endsWith).findFirst().orElse(fitting.get(0));
        }
        boolean hasIt = lower.endsWith(extension.toLowerCase(Locale.ROOT));
        String stem = hasIt ? plain.substring(0, plain.length() - extension.length()) : plain;
        String ended = DOTS_AT_AN_END.matcher(shortened(stem)).replaceAll("");
        String named = (ended.isEmpty() ? "file" : ended) + extension;
        return new AttachmentName(DEVICE.matcher(named).matches() ? "_" + named : named);
    }

    /** For programs of before RFC 2231: without diacritics, and a low line for what has no such letter. */
    public String ascii() {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .replaceAll("[^A-Za-z0-9._-]+", "_");
    }

    /** The value of {@code Content-Disposition} in an answer over HTTP (RFC 6266). */
    public String download() {
        return "attachment; filename=\"" + ascii() + "\""
                + (ascii().equals(text) ? "" : "; filename*=UTF-8''" + String.join("", pieces()));
    }

    /** The same in a message: folded, the name in pieces where it is long (RFC 2231, section 4.1). */
    String disposition(String kind) {
        var value = new StringBuilder(kind + ";" + HeaderText.FOLD + "filename=\"" + ascii() + "\"");
        if (ascii().equals(text)) {
            return value.toString();
        }
        List<String> pieces = pieces();
        for (int i = 0; i < pieces.size(); i++) {
            value.append(';')
                    .append(HeaderText.FOLD)
                    .append(pieces.size() == 1 ? "filename*=" : "filename*" + i + "*=")
                    .append(i == 0 ? "UTF-8''" : "")
                    .append(pieces.get(i));
        }
        return value.toString();
    }

    private List<String> pieces() {
        List<String> pieces = new ArrayList<>();
        var piece = new StringBuilder();
        for (int character : text.codePoints().toArray()) {
            String encoded = encoded(character);
            if (piece.length() + encoded.length() > MOST_IN_A_PIECE) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
            piece.append(encoded);
        }
        pieces.add(piece.toString());
        return pieces;
    }

    private static String encoded(int character) {
        String text = Character.toString(character);
        if (text.matches("[A-Za-z0-9._-]")) {
            return text;
        }
        var encoded = new StringBuilder();
        for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
            encoded.append(String.format("%%%02X", octet));
        }
        return encoded.toString();
    }

    private static String shortened(String stem) {
        int[] characters = stem.codePoints().limit(MOST_CHARACTERS).toArray();
        return new String(characters, 0, characters.length);
    }
}
