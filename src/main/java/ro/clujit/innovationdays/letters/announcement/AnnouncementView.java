package ro.clujit.innovationdays.letters.announcement;

import io.quarkus.qute.RawString;

/**
 * What a letter of an announcement says.
 *
 * @param lang of the letter
 * @param isTest whether an organiser sent it to themselves
 * @param text Markdown made into HTML, cleaned
 * @param plain the same for readers of plain text
 * @param contact whether its reader gets it as a partner's contact
 * @param end where such letters are ended; empty in one that goes to nobody
 */
public record AnnouncementView(
        String lang,
        String edition,
        boolean example,
        boolean isTest,
        String subject,
        RawString text,
        RawString plain,
        Nature nature,
        boolean contact,
        String end) {}
