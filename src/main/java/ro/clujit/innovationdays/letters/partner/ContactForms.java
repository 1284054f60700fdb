package ro.clujit.innovationdays.letters.partner;

import java.util.Locale;
import ro.clujit.innovationdays.sponsor.contact.ContactLetter;

/** What the letters to contacts are called among all letters of an edition. */
public final class ContactForms {

    static final String WELCOME = PartnerLinkLetter.KIND + ".welcome";

    private ContactForms() {}

    /** The welcome is the link that signs in. */
    public static String of(ContactLetter kind) {
        return kind == ContactLetter.WELCOME
                ? WELCOME
                : ContactNoticeLetter.KIND + "."
                        + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
