package ro.clujit.innovationdays.site;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import ro.clujit.innovationdays.edition.EditionState;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.programme.SessionKind;
import ro.clujit.innovationdays.programme.SpeakerRole;

/** An edition as the example files write it. Dates and times are local; what a file leaves out is not known. */
record ExampleEdition(
        String slug,
        String mark,
        Integer ordinal,
        Words name,
        Words summary,
        LocalDate startsOn,
        LocalDate endsOn,
        LocalTime opensAt,
        LocalTime closesAt,
        String city,
        String venue,
        EditionState state,
        boolean example,
        List<Named> themes,
        List<ExampleTier> tiers,
        List<Named> tracks,
        List<ExampleRoom> rooms,
        List<ExampleSpeaker> speakers,
        List<ExampleSession> sessions,
        List<ExampleTicketType> ticketTypes,
        List<ExampleTicketType> addOns,
        List<ExampleCode> codes,
        ExampleAccount account,
        LocalDateTime saleUntil,
        List<Words> gates) {

    ExampleEdition {
        venue = venue == null ? "" : venue;
        themes = orNone(themes);
        tiers = orNone(tiers);
        tracks = orNone(tracks);
        rooms = orNone(rooms);
        speakers = orNone(speakers);
        sessions = orNone(sessions);
        ticketTypes = orNone(ticketTypes);
        addOns = orNone(addOns);
        codes = orNone(codes);
        gates = orNone(gates);
    }

    record Words(String ro, String en) {
        static final Words NONE = new Words("", "");

        static Words orNone(Words words) {
            return words == null ? NONE : words;
        }
    }

    record Named(String slug, Words name) {}

    record ExampleTier(String slug, boolean ranked, Words name, List<Named> organisations) {}

    record ExampleRoom(String slug, String name, Integer capacity) {}

    /** @param biography in Markdown */
    record ExampleSpeaker(String slug, String name, String organisation, Words headline, Words biography) {

        ExampleSpeaker {
            headline = Words.orNone(headline);
            biography = Words.orNone(biography);
        }
    }

    /**
     * @param description in Markdown
     * @param day 1 for the edition's first
     * @param places how many can take part; null where that is not limited
     */
    record ExampleSession(
            String slug,
            SessionKind kind,
            Words title,
            Words subtitle,
            Words summary,
            Words description,
            Language language,
            String track,
            String theme,
            String room,
            int day,
            LocalTime from,
            LocalTime to,
            Integer places,
            List<ExampleAppearance> speakers) {

        ExampleSession {
            subtitle = Words.orNone(subtitle);
            summary = Words.orNone(summary);
            description = Words.orNone(description);
            speakers = orNone(speakers);
        }
    }

    record ExampleAppearance(String slug, SpeakerRole role) {}

    /** @param price in bani, VAT included; 0 where it is left out */
    record ExampleTicketType(ExampleQuota quota, Words name, Words description, long price, int mostPerRegistration) {}

    /** What members of an organisation have taken off. @param percent of the price @param uses how many places in all */
    record ExampleCode(String text, String organisation, int percent, int uses) {}

    /** Where the money for priced tickets goes, in lei. */
    record ExampleAccount(String beneficiary, String taxId, String bank, String iban, String swift) {}

    record ExampleQuota(String name, int size) {}

    private static <T> List<T> orNone(List<T> list) {
        return list == null ? List.of() : list;
    }
}
