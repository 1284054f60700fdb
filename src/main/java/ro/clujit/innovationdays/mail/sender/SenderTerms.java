package ro.clujit.innovationdays.mail.sender;

/**
 * What an edition says of whom its letters come from. Each may be empty: then it is as the installation says. Addresses
 * passed {@link ro.clujit.innovationdays.platform.text.EmailAddress}.
 *
 * @param replyTo where answers go; without one, to the From address
 * @param sender who sends it in From's name (RFC 5322, section 3.6.2), where that is somebody else
 * @param returnPath where reports go that a letter could not be delivered; without one, to the From address
 */
public record SenderTerms(String fromName, String fromAddress, String replyTo, String sender, String returnPath) {

    public static final SenderTerms NONE = new SenderTerms("", "", "", "", "");
}
