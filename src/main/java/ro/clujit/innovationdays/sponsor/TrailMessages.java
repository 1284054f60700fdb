package ro.clujit.innovationdays.sponsor;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import ro.clujit.innovationdays.sponsor.logo.Ground;

/** The words of what was done to tiers, partners and their listings. */
@MessageBundle(value = "trail", locale = "en")
public interface TrailMessages {
    @Message
    String title();

    @Message
    String none();

    @Message
    String from_to(String before, String after);

    @Message
    String by(String name);

    @Message
    String done(SponsorTrace.Kind kind);

    /** @param places a number, or the word for none */
    @Message
    String tier(String name, String position, String places, String size, String limit);

    @Message
    String leads_days(String days);

    @Message
    String no_limit();

    /** In few words, within a sentence about a logo. */
    @Message
    String size(LogoSize size);

    @Message
    String benefit(String kind, String amount);

    @Message
    String delivered(String kind, String used, String amount);

    @Message
    String contract(String place, String due, String price);

    /** Where nobody looks after a partner. */
    @Message
    String nobody();

    @Message
    String no_date();

    @Message
    String no_price();

    @Message
    String listing(String ro, String en, String people, String sessions);

    @Message
    String ground(Ground ground);
}
