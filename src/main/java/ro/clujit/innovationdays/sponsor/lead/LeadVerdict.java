package ro.clujit.innovationdays.sponsor.lead;

/** What came of a scan at a stand. Only the first two keep anything of the visitor. */
public enum LeadVerdict {
    TAKEN,
    /** The partner had them already; what they agreed to now is there too. */
    KNOWN,
    /** The visitor ticked nothing and confirmed nothing. */
    NOT_AGREED,
    /** The visitor took it back after this scan, or the partner removed it. */
    REVOKED,
    /** The ticket is no longer good, or not yet. */
    CANCELLED,
    /** The badge is no longer good: there is another. */
    REVOKED_CODE,
    WRONG_EDITION,
    /** No ticket has such a code. */
    UNKNOWN,
    /** The partner has no leads, or no longer. */
    NO_LEADS
}
