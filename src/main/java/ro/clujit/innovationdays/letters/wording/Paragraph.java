package ro.clujit.innovationdays.letters.wording;

import java.util.List;
import java.util.stream.Collectors;

/** A paragraph of a letter: words, line breaks, and links that its author wrote. */
public record Paragraph(List<Piece> pieces) {

    /**
     * A part of it; plain text, never markup.
     *
     * @param text a line feed where a line ends
     * @param link where it leads; empty for words
     */
    public record Piece(String text, String link) {

        static Piece words(String text) {
            return new Piece(text, "");
        }

        public boolean isBreak() {
            return text.equals("\n");
        }
    }

    public Paragraph {
        pieces = List.copyOf(pieces);
    }

    /** Words alone: what looks like a link in them is none, for a part of them may be somebody's name. */
    public static Paragraph plain(String text) {
        return new Paragraph(List.of(Piece.words(text)));
    }

    /** As plain text. */
    public String text() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }
}
