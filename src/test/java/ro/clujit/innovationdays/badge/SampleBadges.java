package ro.clujit.innovationdays.badge;

import java.util.List;
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
                ROMANIAN,
                List.of());
    }

    static BadgeView bearing(List<BadgeLogo> logos, String name, String code) {
        BadgeView view = of(name, "Universitatea Babeș-Bolyai", "Lector universitar", code);
        return new BadgeView(
                view.editionName(),
                view.dates(),
                view.place(),
                view.theme(),
                view.name(),
                view.organisation(),
                view.jobTitle(),
                view.role(),
                view.band(),
                view.isPlain(),
                view.code(),
                view.shortCode(),
                view.locale(),
                view.words(),
                logos);
    }

    static BadgeView named(String name) {
        return of(name, "Universitatea Babeș-Bolyai", "Lector universitar", "CID27ABCDEFGHIJKLMNOPQRSTUVWXYZ");
    }
}
