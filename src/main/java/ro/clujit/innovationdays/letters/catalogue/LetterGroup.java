package ro.clujit.innovationdays.letters.catalogue;

/** What letters are about, in the order in which they are listed. */
public enum LetterGroup {
    TICKETS,
    MONEY,
    WAITING,
    REMINDERS,
    ANNOUNCEMENTS,
    SPEAKERS,
    PARTNERS,
    FOLLOWERS,
    ORGANISERS,
    OTHERS
}
