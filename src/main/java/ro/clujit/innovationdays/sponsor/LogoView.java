package ro.clujit.innovationdays.sponsor;

import ro.clujit.innovationdays.sponsor.logo.Logo;

/**
 * A logo as a page shows it.
 *
 * @param width like the height in CSS pixels, as its tier has it, so that nothing moves when it comes
 */
public record LogoView(String address, int width, int height) {

    public static LogoView of(Logo logo, LogoSize size) {
        return new LogoView(
                logo.address(),
                size.shownWidth(logo.width(), logo.height()),
                size.shownHeight(logo.width(), logo.height()));
    }
}
