package ro.clujit.innovationdays.badge;

import java.awt.Color;

/**
 * An upright badge, from the top: the edition on a dark field with room for the hole of a lanyard, the person, the QR
 * with the code to type, partners' logos, the band. What is not shown leaves its room to the person.
 */
final class UprightFace {
    private static final float WIDTH = Face.UPRIGHT.width();
    private static final float HEIGHT = Face.UPRIGHT.height();
    private static final float MARGIN = 8;
    private static final float COLUMN = WIDTH - 2 * MARGIN;

    private static final float HEADER = 27.5f;
    /** The ornament stands where the slot for a lanyard is punched: no text above this line. */
    private static final float LANYARD_HOLE = 9;

    private static final float EMBROIDERY_TOP = 2;
    private static final int STITCHES = 121;

    private static final float STRIPE = 1.4f;
    private static final float BAND_TOP = 132;
    private static final float PERSON_TOP = 30.5f;
    private static final float LINE_TO_WRITE_ON = 18;
    private static final float QR_SIDE = 42;
    private static final float QR_TOP = 76.8f;
    /** The quiet zone around a QR of version 2, or of a higher one: nothing else may stand in it. */
    private static final float QUIET = QR_SIDE / 25 * QrCode.QUIET_ZONE;

    private static final float SHORT_CODE_BASELINE = 129;
    private static final float SHORT_CODE_TOP = 123;
    private static final float SHORT_CODE_SIZE = 13;

    /** By how much logos move up what is above them; the band gives them the rest of their room. */
    private static final float LIFT = 5;

    private static final float LOGOS = 7;
    private static final float LOGOS_TOP = 126.7f;
    private static final float LOWER_BAND_TOP = 135.5f;

    private final BadgeView view;
    private final QrCode qr;
    private final Pen pen;
    private final float lift;

    UprightFace(ReadyBadge badge, Pen pen) {
        this.view = badge.view();
        this.qr = badge.qr();
        this.pen = pen;
        this.lift = view.logos().isEmpty() ? 0 : LIFT;
    }

    void draw() {
        pen.brush().shared(view.heading(), shared -> header(pen.with(shared)));
        pen.fill(view.band().fill(), 0, HEADER, WIDTH, STRIPE);
        person();
        if (qr != null) {
            pen.qr(qr, (WIDTH - QR_SIDE) / 2, QR_TOP - lift, QR_SIDE);
        }
        pen.shortCode(view, 0, WIDTH, SHORT_CODE_BASELINE - lift, SHORT_CODE_SIZE);
        pen.logos(view.logos(), MARGIN, LOGOS_TOP, COLUMN, LOGOS);
        band();
    }

    private void header(Pen on) {
        on.fill(Pen.ULTRAMARINE, 0, 0, WIDTH, HEADER);
        on.embroidery(EMBROIDERY_TOP, STITCHES);
        boolean hasTheme = !view.theme().isEmpty();
        TextBlock edition = on.block(view.editionName(), on.fonts().bold(), COLUMN, hasTheme ? 7.5f : 9.5f, 17);
        TextBlock when = on.block(view.dates(), on.fonts().semiBold(), COLUMN, hasTheme ? 3.4f : 4.4f, 10);
        TextBlock where = on.block(view.place(), on.fonts().regular(), COLUMN, hasTheme ? 3.2f : 4.4f, 9.5f);
        TextBlock theme = on.block(view.theme(), on.fonts().semiBold(), COLUMN, 3.2f, 9.5f);
        float text = Pen.heightOf(edition) + Pen.heightOf(when) + Pen.heightOf(where) + Pen.heightOf(theme);
        float top = LANYARD_HOLE + Math.max(0, (HEADER - LANYARD_HOLE - 1.5f - text) / 2);
        top = on.middle(edition, Color.WHITE, MARGIN, COLUMN, top);
        top = on.middle(when, Pen.ON_ULTRAMARINE, MARGIN, COLUMN, top);
        top = on.middle(where, Pen.ON_ULTRAMARINE, MARGIN, COLUMN, top);
        on.middle(theme, Color.WHITE, MARGIN, COLUMN, top);
    }

    private void person() {
        float end = (qr == null ? SHORT_CODE_TOP : QR_TOP - QUIET) - lift;
        float room = end - PERSON_TOP;
        TextBlock organisation = pen.block(view.organisation(), pen.fonts().semiBold(), COLUMN, 9.4f, 14);
        TextBlock jobTitle = pen.block(view.jobTitle(), pen.fonts().regular(), COLUMN, 8, 11);
        float below = Pen.heightOf(organisation) + Pen.heightOf(jobTitle);
        float gap = below > 0 ? 1.5f : 0;
        TextBlock name = pen.block(view.name(), pen.fonts().bold(), COLUMN, room - below - gap, 42);
        boolean isByHand = name.lines().isEmpty();
        float nameHeight = isByHand ? LINE_TO_WRITE_ON : Pen.heightOf(name);
        float top = PERSON_TOP + (room - nameHeight - below - gap) / 2;
        if (isByHand) {
            pen.lineToWriteOn(view.words().writeName(), MARGIN, COLUMN, top, LINE_TO_WRITE_ON);
        } else {
            pen.middle(name, Pen.INK, MARGIN, COLUMN, top);
        }
        top = pen.middle(organisation, Pen.INK, MARGIN, COLUMN, top + nameHeight + gap);
        pen.middle(jobTitle, Pen.SOFT_INK, MARGIN, COLUMN, top);
    }

    private void band() {
        float top = view.logos().isEmpty() ? BAND_TOP : LOWER_BAND_TOP;
        float height = HEIGHT - top;
        pen.fill(view.band().fill(), 0, top, WIDTH, height);
        TextBlock role = pen.block(view.role(), pen.fonts().bold(), COLUMN, height - 4, 22);
        pen.middle(role, view.band().word(), MARGIN, COLUMN, top + (height - Pen.heightOf(role)) / 2);
    }
}
