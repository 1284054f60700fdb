package ro.clujit.innovationdays.sponsor.web;

import java.math.BigDecimal;
import java.text.NumberFormat;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.sponsor.LogoSize;
import ro.clujit.innovationdays.sponsor.logo.Ground;
import ro.clujit.innovationdays.sponsor.logo.Logo;

/**
 * A listing's logo for one ground, with what was measured of it.
 *
 * @param address empty without a logo
 * @param wanted how many pixels wide it would have to be for its tier; 0 where it is wide enough
 * @param ratio of its contrast with the ground, as that language writes it
 */
public record LogoRow(
        Ground ground,
        String address,
        int shownWidth,
        int shownHeight,
        boolean vector,
        int width,
        int height,
        int wanted,
        String ratio,
        boolean weak) {

    public static LogoRow none(Ground ground) {
        return new LogoRow(ground, "", 0, 0, false, 0, 0, 0, "", false);
    }

    public static LogoRow of(Ground ground, Logo logo, LogoSize size, Language language) {
        int width = logo.width();
        int height = logo.height();
        int contrast = ground == Ground.LIGHT ? logo.onLight() : logo.onDark();
        boolean small = !logo.isVector() && size.isTooLargeFor(width, height);
        return new LogoRow(
                ground,
                logo.address(),
                size.shownWidth(width, height),
                size.shownHeight(width, height),
                logo.isVector(),
                width,
                height,
                small ? size.pixelsWanted(width, height) : 0,
                ratio(contrast, language),
                contrast < Logo.WEAK_BELOW);
    }

    private static String ratio(int hundredths, Language language) {
        NumberFormat format = NumberFormat.getInstance(language.locale());
        format.setMaximumFractionDigits(1);
        return format.format(BigDecimal.valueOf(hundredths, 2));
    }

    /** Of a style, in lower case. */
    public String name() {
        return ground == Ground.LIGHT ? "light" : "dark";
    }

    /** Of the form that changes it. */
    public String field() {
        return "logo-" + name();
    }
}
