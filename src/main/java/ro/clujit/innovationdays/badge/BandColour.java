package ro.clujit.innovationdays.badge;

import java.awt.Color;

/**
 * The colour of a badge's band, by which door staff tell ticket types apart from a few steps away. The word on the band
 * says the same, for those who see colours otherwise and for printers without any. Band and word have a contrast of at
 * least 4.5 to 1.
 */
public enum BandColour {
    MARIGOLD(0xFFC21F, 0x1C1503),
    TEAL(0x0F766E, 0xFFFFFF),
    VERMILION(0xB3261E, 0xFFFFFF),
    VIOLET(0x86198F, 0xFFFFFF),
    SKY(0x9CCBFF, 0x13152E),
    BRONZE(0x8A4B00, 0xFFFFFF),
    GREEN(0x0F6A3C, 0xFFFFFF),
    SLATE(0x4B4F70, 0xFFFFFF);

    private final int fill;
    private final int word;

    BandColour(int fill, int word) {
        this.fill = fill;
        this.word = word;
    }

    /**
     * The colour of the ticket type that stands at this place in its edition's list; after the last colour they begin
     * again.
     *
     * @param position 0 or more
     */
    public static BandColour ofPosition(int position) {
        return values()[Math.floorMod(position, values().length)];
    }

    Band band() {
        return new Band(new Color(fill), new Color(word));
    }
}
