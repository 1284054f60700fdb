package ro.clujit.innovationdays.letters.unsubscribing;

/** The owner of an address wants no more announcements. Observed in the same transaction. @param address in lower case */
public record AnnouncementsEnded(String address) {}
