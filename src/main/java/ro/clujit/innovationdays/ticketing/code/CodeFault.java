package ro.clujit.innovationdays.ticketing.code;

/** What can be wrong with what was written about a code. */
public enum CodeFault {
    TEXT_FORM,
    TEXT_TAKEN,
    /** The same text stands in another row. */
    TEXT_TWICE,
    /** A code of that text is there, with other terms. */
    TERMS_DIFFER,
    DISCOUNT_FORM,
    USES_FORM,
    TYPE_UNKNOWN,
    /** Places are reserved of one ticket type. */
    RESERVES_ONE,
    ADDRESS_FORM,
    TOO_MANY_ADDRESSES,
    /** Without a domain nobody gets it by their address. */
    DOMAIN_MISSING,
    /** Reserved places are taken by typing the code. */
    DOMAIN_RESERVES,
    ORGANISATION_LONG,
    TIME_FORM,
    UNTIL_BEFORE
}
