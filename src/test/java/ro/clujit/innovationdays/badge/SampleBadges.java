package ro.clujit.innovationdays.badge;

import java.util.Locale;

/** Badges for the tests. */
final class SampleBadges {
    static final BadgeWords ENGLISH = new BadgeWords("Badge", "Code", "Please write your name here");
    static final BadgeWords ROMANIAN = new BadgeWords("Ecuson", "Cod", "Scrieți-vă numele aici");

    private SampleBadges() {}

    static BadgeView of(String name, String organisation, String jobTitle, String code) {
        return new BadgeView(
                "Cluj Innovation Days 2027",
                "15–16 aprilie 2027",
                "Centrul Expo Transilvania, Cluj-Napoca",
                "",
                name,
                organisation,
                jobTitle,
                "Participant",
                BandColour.MARIGOLD.band(),
                false,
                code,
                "7K4M-92QX",
                Locale.forLanguageTag("ro"),
                ROMANIAN);
    }

    static BadgeView named(String name) {
        return of(name, "Universitatea Babeș-Bolyai", "Lector universitar", "CID27ABCDEFGHIJKLMNOPQRSTUVWXYZ");
    }
}
