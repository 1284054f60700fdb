package ro.clujit.innovationdays.sponsor.web;

import java.net.URI;
import java.net.URISyntaxException;
import ro.clujit.innovationdays.platform.web.Fields;
import ro.clujit.innovationdays.sponsor.Organisation;
import ro.clujit.innovationdays.sponsor.SponsorMessages;

/** Reads the address of an organisation's site: what a public page links to must be a page, and run nothing. */
public final class Websites {

    private static final String FIELD = "website";

    private Websites() {}

    /** @return null where nothing was written, and where it was no such address, which is remarked upon */
    public static String read(Fields fields, SponsorMessages words) {
        String written = fields.line(FIELD, Organisation.LONGEST_WEBSITE, words.fault_website());
        if (written.isEmpty()) {
            return null;
        }
        try {
            URI address = new URI(written);
            boolean isPage =
                    "https".equalsIgnoreCase(address.getScheme()) || "http".equalsIgnoreCase(address.getScheme());
            if (isPage && address.getHost() != null && address.getUserInfo() == null) {
                return address.toASCIIString();
            }
        } catch (URISyntaxException e) {
            // Said below.
        }
        fields.refuse(FIELD, words.fault_website());
        return null;
    }
}
