package ro.clujit.innovationdays.site.unreachable;

import java.util.UUID;

/**
 * Somebody who has a marked address.
 *
 * @param address in lower case
 * @param edition its name; empty where it is of none
 * @param page where organisers see them, without the language
 * @param registration null for those of the last two kinds
 * @param ticket null for all but a holder
 */
public record AddressUse(
        Kind kind, String address, String name, String edition, String page, UUID registration, UUID ticket) {

    /** As what they are known. */
    public enum Kind {
        /** Whoever registered. */
        CONTACT,
        HOLDER,
        /** Speaks for a partner; corrected on the partner's page. */
        PARTNER,
        /** Corrected on their own page. */
        SPEAKER
    }

    /** Whether the address is corrected in the list itself. */
    public boolean isCorrectable() {
        return registration != null;
    }

    /** What the form knows them by. */
    public UUID id() {
        return kind == Kind.HOLDER ? ticket : registration;
    }

    /** The field that {@link #id} is sent in. */
    public String field() {
        return kind == Kind.HOLDER ? "holder" : "contact";
    }
}
