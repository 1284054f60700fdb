package ro.clujit.innovationdays.account;

import io.quarkus.security.identity.SecurityIdentity;
import java.util.UUID;

/** What an account may do. */
public final class Role {

    /** Everything in the back office and at the door. */
    public static final String ORGANISER = "organiser";

    /** Changing the programme over the API: organisers in their session, and programs with a token that one made. */
    public static final String EDITOR = "editor";

    /** The identity's attribute with the account's id. */
    public static final String ACCOUNT_ID = "account";

    private Role() {}

    /** The account that makes this request; null when nobody has signed in. */
    public static UUID accountOf(SecurityIdentity identity) {
        return identity.getAttribute(ACCOUNT_ID);
    }
}
