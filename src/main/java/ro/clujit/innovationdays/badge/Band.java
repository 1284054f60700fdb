package ro.clujit.innovationdays.badge;

import java.awt.Color;

/**
 * The colour of a badge's band and of the word on it, which have a contrast of at least 4.5 to 1 whatever the colour.
 *
 * @param fill of the band
 * @param word on it
 */
public record Band(Color fill, Color word) {

    static final Band BLACK = new Band(Color.BLACK, Color.WHITE);

    /** @param rgb 0xRRGGBB, with the word in black or white, whichever stands out more */
    static Band of(int rgb) {
        double luminance = luminance(rgb);
        // The greater of both contrasts is never less than the root of 21, which is 4.58.
        boolean isLight = (luminance + 0.05) / 0.05 > 1.05 / (luminance + 0.05);
        return new Band(new Color(rgb), isLight ? Color.BLACK : Color.WHITE);
    }

    /** {@code #rrggbb}, of the fill. */
    String hex() {
        return "#%06x".formatted(fill.getRGB() & 0xFFFFFF);
    }

    /** Relative luminance as WCAG 2 defines it. */
    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16 & 0xFF) + 0.7152 * linear(rgb >> 8 & 0xFF) + 0.0722 * linear(rgb & 0xFF);
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
