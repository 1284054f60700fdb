package ro.clujit.innovationdays.ticketing;

/** What an attendee may agree to, each on its own and none as a condition (GDPR, article 7). */
public enum Purpose {
    /** Word of later editions. */
    NEWS,
    /** Being recognisable in published photographs. */
    PHOTOGRAPHS,
    /** Name, organisation and address handed to partners whose stand scans the badge. */
    PARTNERS
}
