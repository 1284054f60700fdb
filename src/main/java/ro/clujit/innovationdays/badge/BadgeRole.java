package ro.clujit.innovationdays.badge;

/** As what somebody is there; the first of several is the one that gives their badge its colour. */
public enum BadgeRole {
    ORGANISER(BandColour.SLATE),
    SPEAKER(BandColour.VERMILION),
    PRESS(BandColour.GREEN),
    SPONSOR(BandColour.BRONZE),
    ATTENDEE(BandColour.MARIGOLD);

    private final BandColour usual;

    BadgeRole(BandColour usual) {
        this.usual = usual;
    }

    /** Until an organiser chooses another. */
    BandColour usual() {
        return usual;
    }

    /**
     * Its name in the language of these words. A message with a value for each role would be in that of the page that is
     * being made, and a badge has a language of its own.
     */
    public String in(BadgeMessages words) {
        return switch (this) {
            case ATTENDEE -> words.attendee();
            case SPEAKER -> words.speaker();
            case SPONSOR -> words.sponsor();
            case ORGANISER -> words.organiser();
            case PRESS -> words.press();
        };
    }
}
