package ro.clujit.innovationdays.badge;

/** What badges are printed on. Lengths are in millimetres. */
public enum Paper {
    A6(105, 148, 1, 1, Face.UPRIGHT),
    A7(74, 105, 1, 1, Face.UPRIGHT),
    /** The size of a bank card. */
    CARD(86, 54, 1, 1, Face.WIDE),
    /** Four of A6 on A4. */
    A4_FOUR(210, 297, 2, 2, Face.UPRIGHT),
    /** Eight of A7 on A4, laid across. */
    A4_EIGHT(297, 210, 4, 2, Face.UPRIGHT),
    /** A label off an endless roll, printed along it. */
    LABEL_62(62, 100, 1, 1, Face.WIDE);

    /** What a label printer leaves blank at either edge of the roll. */
    private static final float LABEL_EDGE = 2;

    private final float width;
    private final float height;
    private final int columns;
    private final int rows;
    private final Face face;

    Paper(float width, float height, int columns, int rows, Face face) {
        this.width = width;
        this.height = height;
        this.columns = columns;
        this.rows = rows;
        this.face = face;
    }

    public float width() {
        return width;
    }

    public float height() {
        return height;
    }

    /** Badges on a sheet. */
    public int perSheet() {
        return columns * rows;
    }

    /** For one badge of the size of those on it. */
    public Paper single() {
        if (this == A4_FOUR) {
            return A6;
        }
        return this == A4_EIGHT ? A7 : this;
    }

    /** Whether it is cut, so that marks help. */
    public boolean isCut() {
        return this != LABEL_62;
    }

    /** Whether it is printed in black alone. */
    boolean isPlain() {
        return this == LABEL_62;
    }

    /** Whether the badge is turned by a quarter on it. */
    boolean isTurned() {
        return this == LABEL_62;
    }

    Face face() {
        return face;
    }

    int columns() {
        return columns;
    }

    int rows() {
        return rows;
    }

    /** Of what the badge is designed at. */
    float scale() {
        return isTurned()
                ? Math.min((width - 2 * LABEL_EDGE) / face.height(), (height - 2 * LABEL_EDGE) / face.width())
                : Math.min(width / columns / face.width(), height / rows / face.height());
    }
}
