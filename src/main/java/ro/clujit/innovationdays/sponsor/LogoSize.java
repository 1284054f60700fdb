package ro.clujit.innovationdays.sponsor;

/** How large a tier's logos are shown: each fits into a box, in CSS pixels. */
public enum LogoSize {
    EXTRA_LARGE(480, 180),
    LARGE(340, 130),
    MEDIUM(240, 96),
    SMALL(160, 64);

    /** Screens that draw two pixels where a style sheet says one. */
    private static final int DENSITY = 2;

    private final int width;
    private final int height;

    LogoSize(int width, int height) {
        this.width = width;
        this.height = height;
    }

    /** Of the box, in CSS pixels. */
    public int width() {
        return width;
    }

    /** Of the box, in CSS pixels. */
    public int height() {
        return height;
    }

    /** What a picture of these pixels is shown at: as large as the box lets it. In CSS pixels, at least 1. */
    public int shownWidth(int pixelsWide, int pixelsHigh) {
        return Math.max(1, (int) Math.min(width, Math.round((double) pixelsWide * height / pixelsHigh)));
    }

    public int shownHeight(int pixelsWide, int pixelsHigh) {
        return Math.max(1, (int) Math.min(height, Math.round((double) pixelsHigh * width / pixelsWide)));
    }

    /** Whether it would be drawn larger than it is, and so blurred, on a good screen. */
    public boolean isTooLargeFor(int pixelsWide, int pixelsHigh) {
        return pixelsWide < DENSITY * shownWidth(pixelsWide, pixelsHigh);
    }

    /** How many pixels wide such a picture would have to be. */
    public int pixelsWanted(int pixelsWide, int pixelsHigh) {
        return DENSITY * shownWidth(pixelsWide, pixelsHigh);
    }
}
