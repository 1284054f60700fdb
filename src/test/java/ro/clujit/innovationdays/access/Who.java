package ro.clujit.innovationdays.access;

import java.util.Locale;

/** Whom a line of the tables lets in; there in lower case. */
enum Who {
    /** Without signing in. */
    ANYBODY,
    /** Whoever has the address, which has a secret in it: a registration's, a ticket's, a speaker's, a proposal's. */
    LINK,
    /** Of the organisation that the identifiers in the address belong to. */
    CONTACT,
    /** Paired at the door of the edition that the identifiers belong to. */
    DEVICE,
    /** Paired with the stand of the organisation in the edition that the identifiers belong to. */
    PHONE,
    /** In a session; of every edition. */
    ORGANISER,
    /** With an organiser's API token; of every edition. */
    PROGRAM;

    static Who of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
