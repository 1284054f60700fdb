package ro.clujit.innovationdays.badge;

import java.util.Locale;

/**
 * What one badge shows. Texts may be empty, never null; they are printed as they come, only made smaller or broken into
 * lines.
 *
 * @param editionName such as "Cluj Innovation Days 2027"
 * @param dates the edition's days in the reader's words, without a time of day
 * @param place the venue and city
 * @param name the attendee's, in any script
 * @param role the word on the band: the ticket type or the person's role
 * @param band the band's colour
 * @param code what the QR says; never printed as text
 * @param shortCode what door staff type when no camera reads the QR
 * @param locale the language of the words, for readers of the document
 */
public record BadgeView(
        String editionName,
        String dates,
        String place,
        String name,
        String organisation,
        String jobTitle,
        String role,
        BandColour band,
        String code,
        String shortCode,
        Locale locale,
        BadgeWords words) {}
