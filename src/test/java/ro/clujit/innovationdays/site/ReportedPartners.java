package ro.clujit.innovationdays.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The partners of the 2016 edition as they were publicly reported: tier by tier, each in its order. */
public final class ReportedPartners {

    private static final List<String> PARTNERS = List.of(
            "Orange",
            "Alpha Software",
            "Brinel",
            "Cloud Troopers",
            "Endava",
            "Life is Hard",
            "Pitech+Plus",
            "Xoomworks");

    private static final List<String> FACILITATORS = List.of(
            "AMM Design",
            "Vitrina Advertising",
            "Outlead Marketing",
            "Cluj Hub",
            "Golden Tulip",
            "Romania Transfers",
            "E-nformation");

    private static final List<String> MEDIA = List.of(
            "Rock FM",
            "Digi24",
            "Sinteza",
            "Hotnews",
            "Știință și Tehnică",
            "Agora",
            "IT Trends",
            "Startup Cafe",
            "Transilvania Reporter",
            "Revista Hipocrate",
            "Ziua de Cluj",
            "Buna Ziua Cluj",
            "Cluju",
            "Cât Costă Clujul",
            "Today Software Magazine");

    private ReportedPartners() {}

    public static Map<String, List<String>> inEnglish() {
        Map<String, List<String>> tiers = new LinkedHashMap<>();
        tiers.put("Main partner", List.of("Cisco"));
        tiers.put("Platinum partner", List.of("IBM"));
        tiers.put("Gold partners", List.of("Banca Transilvania", "Dell Software"));
        tiers.put("Partners", PARTNERS);
        tiers.put(
                "Strategic partners",
                List.of(
                        "University of Medicine and Pharmacy \"Iuliu Hațieganu\" Cluj-Napoca",
                        "City Hall and City Council of Cluj-Napoca"));
        tiers.put("Facilitators", FACILITATORS);
        tiers.put("Media partners", MEDIA);
        return tiers;
    }

    public static Map<String, List<String>> inRomanian() {
        Map<String, List<String>> tiers = new LinkedHashMap<>();
        tiers.put("Partener principal", List.of("Cisco"));
        tiers.put("Partener Platinum", List.of("IBM"));
        tiers.put("Parteneri Gold", List.of("Banca Transilvania", "Dell Software"));
        tiers.put("Parteneri", PARTNERS);
        tiers.put(
                "Parteneri strategici",
                List.of(
                        "Universitatea de Medicină și Farmacie „Iuliu Hațieganu” Cluj-Napoca",
                        "Primăria și Consiliul Local Cluj-Napoca"));
        tiers.put("Facilitatori", FACILITATORS);
        tiers.put("Parteneri media", MEDIA);
        return tiers;
    }
}
