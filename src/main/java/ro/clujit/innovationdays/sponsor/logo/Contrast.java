package ro.clujit.innovationdays.sponsor.logo;

import java.awt.image.BufferedImage;
import java.util.Arrays;

/**
 * How much a logo stands out from its ground, as WCAG 2.2 reckons contrast. A logo is seen where a tenth of what it draws
 * stands out: lettering on a box of its own takes no more.
 */
final class Contrast {

    /** The ground of public pages in the light scheme and in the dark one, as their style sheet says. */
    static final int LIGHT = 0xf3f4fb;

    static final int DARK = 0x0b0e20;

    private static final double SEEN = 0.1;
    private static final int FAINT = 32;

    private Contrast() {}

    /** As a ratio in hundredths, from 100 to 2100. */
    static int of(BufferedImage image, int ground) {
        double[] ratios = new double[image.getWidth() * image.getHeight()];
        int drawn = 0;
        double below = luminance(ground >> 16 & 255, ground >> 8 & 255, ground & 255);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int argb = image.getRGB(x, y);
                if ((argb >>> 24) >= FAINT) {
                    ratios[drawn++] = ratio(over(argb, ground), below);
                }
            }
        }
        if (drawn == 0) {
            return 100;
        }
        double[] sorted = Arrays.copyOf(ratios, drawn);
        Arrays.sort(sorted);
        return (int) Math.round(sorted[(int) Math.floor((drawn - 1) * (1 - SEEN))] * 100);
    }

    private static double over(int argb, int ground) {
        double alpha = (argb >>> 24) / 255.0;
        return luminance(
                mixed(argb >> 16 & 255, ground >> 16 & 255, alpha),
                mixed(argb >> 8 & 255, ground >> 8 & 255, alpha),
                mixed(argb & 255, ground & 255, alpha));
    }

    private static double mixed(int above, int below, double alpha) {
        return above * alpha + below * (1 - alpha);
    }

    private static double ratio(double one, double other) {
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    private static double luminance(double red, double green, double blue) {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(double channel) {
        double share = channel / 255;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
