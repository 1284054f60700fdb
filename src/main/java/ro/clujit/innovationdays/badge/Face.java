package ro.clujit.innovationdays.badge;

/**
 * The two ways in which what a badge shows is laid out, and the size, in millimetres, that each is designed at. A paper
 * takes one of them larger or smaller.
 */
enum Face {
    /** The shape of A6. */
    UPRIGHT(105, 148),
    /** The shape of a bank card. */
    WIDE(86, 54);

    private final float width;
    private final float height;

    Face(float width, float height) {
        this.width = width;
        this.height = height;
    }

    float width() {
        return width;
    }

    float height() {
        return height;
    }

    void draw(ReadyBadge badge, BadgeFonts fonts, Brush brush) {
        if (this == UPRIGHT) {
            new UprightFace(badge, new Pen(brush, fonts, this)).draw();
        } else {
            new WideFace(badge, new Pen(brush, fonts, this)).draw();
        }
    }
}
