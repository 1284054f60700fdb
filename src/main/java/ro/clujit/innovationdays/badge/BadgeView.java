package ro.clujit.innovationdays.badge;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What one badge shows. Texts may be empty, never null; they are printed as they come, only made smaller or broken into
 * lines.
 *
 * @param editionName such as "Cluj Innovation Days 2027"
 * @param dates the edition's days in the reader's words, without a time of day
 * @param place the venue and city
 * @param theme what the edition is about, in a line
 * @param name the attendee's, in any script
 * @param role the word on the band: the ticket type or the person's role
 * @param band the band's colour
 * @param isPlain whether it is drawn in black alone
 * @param code what the QR says; never printed as text; without it there is no QR
 * @param shortCode what door staff type when no camera reads the QR
 * @param locale the language of the words, for readers of the document
 * @param logos in a row at the foot; may be empty
 */
public record BadgeView(
        String editionName,
        String dates,
        String place,
        String theme,
        String name,
        String organisation,
        String jobTitle,
        String role,
        Band band,
        boolean isPlain,
        String code,
        String shortCode,
        Locale locale,
        BadgeWords words,
        List<BadgeLogo> logos) {

    /** All that its header says, which is the same on many badges. */
    String heading() {
        return String.join("\n", editionName, dates, place, theme);
    }

    /** All that may be printed of it. */
    Stream<String> texts() {
        return Stream.of(
                editionName,
                dates,
                place,
                theme,
                name,
                organisation,
                jobTitle,
                role,
                shortCode,
                words.shortCode(),
                words.writeName());
    }

    /** The same for a printer without colours, which would make grey dots of logos. */
    BadgeView plain() {
        return new BadgeView(
                editionName,
                dates,
                place,
                theme,
                name,
                organisation,
                jobTitle,
                role,
                Band.BLACK,
                true,
                code,
                shortCode,
                locale,
                words,
                List.of());
    }
}
