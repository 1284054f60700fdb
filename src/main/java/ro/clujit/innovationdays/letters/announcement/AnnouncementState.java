package ro.clujit.innovationdays.letters.announcement;

/** Where an announcement stands. */
public enum AnnouncementState {
    DRAFT,
    /** Starts by itself when its time comes. */
    SCHEDULED,
    /** Its recipients are fixed, and go to the outbox by and by. */
    UNDER_WAY,
    /** An organiser stopped it; it can go on. */
    STOPPED,
    /** Nobody waits for their turn. Letters may still be in the outbox. */
    DONE;

    /** Whether words and recipients may be changed. */
    public boolean isOpen() {
        return this == DRAFT || this == SCHEDULED;
    }
}
