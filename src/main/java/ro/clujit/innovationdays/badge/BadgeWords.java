package ro.clujit.innovationdays.badge;

/**
 * What a badge says on its own account, in the language of its reader.
 *
 * @param badge what the document is called, such as "Badge"; stands before the attendee's name in its title
 * @param shortCode what stands before the code to type, such as "Code"
 * @param writeName what stands under the empty line where a name has to be written by hand
 */
public record BadgeWords(String badge, String shortCode, String writeName) {}
