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
}
