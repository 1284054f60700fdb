package ro.clujit.innovationdays.letters.announcement;

/** What an announcement is, which decides who may get it. */
public enum Nature {
    /** About their visit, to those who have a ticket. It needs no consent, but whoever ended an edition's gets none. */
    PRACTICAL,
    /** Only to those who agreed to news, and only as long as they do. */
    NEWS
}
