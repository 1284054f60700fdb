package ro.clujit.innovationdays.badge;

import java.awt.Color;

/**
 * A card: the edition in a field at the top, the person and partners' logos on the left, the QR with the code to type on the right, the band
 * at the bottom. On a label, which is printed without colours and without its edges, the fields are left white.
 */
final class WideFace {
    private static final float WIDTH = Face.WIDE.width();
    private static final float HEIGHT = Face.WIDE.height();
    private static final float MARGIN = 4;

    private static final float HEADER = 11;
    private static final float EMBROIDERY_TOP = 0.7f;
    private static final int STITCHES = 241;
    private static final float EDITION_TOP = 3.4f;
    private static final float STRIPE = 0.8f;

    private static final float BAND_TOP = 45.5f;
    private static final float PERSON_TOP = 12.5f;
    private static final float QR_SIDE = 24;
    private static final float QR_TOP = 14.2f;
    private static final float QUIET = QR_SIDE / 25 * QrCode.QUIET_ZONE;
    private static final float QR_LEFT = WIDTH - QUIET - QR_SIDE;
    private static final float LINE_TO_WRITE_ON = 12;
    private static final float SHORT_CODE_SIZE = 8.5f;
    private static final float SHORT_CODE_BASELINE = 44.4f;
    private static final float LOGOS = 4.6f;

    private final BadgeView view;
    private final QrCode qr;
    private final Pen pen;

    WideFace(ReadyBadge badge, Pen pen) {
        this.view = badge.view();
        this.qr = badge.qr();
        this.pen = pen;
    }

    void draw() {
        pen.brush().shared(view.heading(), shared -> header(pen.with(shared)));
        pen.fill(view.band().fill(), 0, HEADER, WIDTH, STRIPE);
        boolean hasQr = qr != null;
        person(hasQr ? QR_LEFT - QUIET - MARGIN : WIDTH - 2 * MARGIN, hasQr);
        if (hasQr) {
            pen.qr(qr, QR_LEFT, QR_TOP, QR_SIDE);
            pen.shortCode(view, QR_LEFT - QUIET, QR_SIDE + 2 * QUIET, SHORT_CODE_BASELINE, SHORT_CODE_SIZE);
        } else {
            pen.shortCode(view, 0, WIDTH, SHORT_CODE_BASELINE, SHORT_CODE_SIZE);
        }
        band();
    }

    private void header(Pen on) {
        if (!view.isPlain()) {
            on.fill(Pen.ULTRAMARINE, 0, 0, WIDTH, HEADER);
            on.embroidery(EMBROIDERY_TOP, STITCHES);
        }
        float column = WIDTH - 2 * MARGIN;
        String about = view.theme().isEmpty()
                ? view.dates()
                : view.dates().isEmpty() ? view.theme() : view.dates() + " · " + view.theme();
        TextBlock edition = on.block(view.editionName(), on.fonts().bold(), column, 4.4f, 9.5f);
        TextBlock second = on.block(about, on.fonts().regular(), column, 2.7f, 6.5f);
        float text = Pen.heightOf(edition) + Pen.heightOf(second);
        float top = EDITION_TOP + Math.max(0, (HEADER - EDITION_TOP - 0.3f - text) / 2);
        top = on.middle(edition, view.isPlain() ? Pen.INK : Color.WHITE, MARGIN, column, top);
        on.middle(second, view.isPlain() ? Pen.INK : Pen.ON_ULTRAMARINE, MARGIN, column, top);
    }

    private void person(float width, boolean hasQr) {
        float end = hasQr ? BAND_TOP - 1 : SHORT_CODE_BASELINE - 3;
        pen.logos(view.logos(), MARGIN, end - LOGOS, width, LOGOS);
        float room = end - PERSON_TOP - (view.logos().isEmpty() ? 0 : LOGOS + 1);
        TextBlock organisation = pen.block(view.organisation(), pen.fonts().semiBold(), width, 6.5f, 9.5f);
        TextBlock jobTitle = pen.block(view.jobTitle(), pen.fonts().regular(), width, 5.5f, 8);
        float below = Pen.heightOf(organisation) + Pen.heightOf(jobTitle);
        float gap = below > 0 ? 0.8f : 0;
        TextBlock name = pen.block(view.name(), pen.fonts().bold(), width, room - below - gap, 22);
        boolean isByHand = name.lines().isEmpty();
        float nameHeight = isByHand ? LINE_TO_WRITE_ON : Pen.heightOf(name);
        float top = PERSON_TOP + (room - nameHeight - below - gap) / 2;
        if (isByHand) {
            pen.lineToWriteOn(view.words().writeName(), MARGIN, width, top, LINE_TO_WRITE_ON);
        } else {
            pen.left(name, Pen.INK, MARGIN, top);
        }
        top = pen.left(organisation, Pen.INK, MARGIN, top + nameHeight + gap);
        pen.left(jobTitle, Pen.SOFT_INK, MARGIN, top);
    }

    private void band() {
        float height = HEIGHT - BAND_TOP;
        float column = WIDTH - 2 * MARGIN;
        pen.fill(view.band().fill(), 0, BAND_TOP, WIDTH, height);
        TextBlock role = pen.block(view.role(), pen.fonts().bold(), column, height - 2, 13);
        pen.middle(role, view.band().word(), MARGIN, column, BAND_TOP + (height - Pen.heightOf(role)) / 2);
    }
}
