package ro.clujit.innovationdays.programme;

/** How many characters the texts of a programme may have, wherever they come from: a form, a file or a program. */
public final class TextLimits {

    public static final int TITLE = 200;
    public static final int SUBTITLE = 200;
    public static final int SUMMARY = 2_000;
    public static final int DESCRIPTION = 10_000;
    public static final int TRACK = 120;
    public static final int ROOM = 120;
    public static final int NAME = 120;
    public static final int ORGANISATION = 120;
    public static final int HEADLINE = 200;
    public static final int BIOGRAPHY = 5_000;

    /** People in one room; more is a slip of the keyboard. */
    public static final int CAPACITY = 100_000;

    /** A day. */
    public static final int MINUTES = 1_440;

    /** People on one stage. */
    public static final int PARTS = 50;

    private TextLimits() {}
}
