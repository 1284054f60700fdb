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
        gates = orNone(gates);
    }

    record Words(String ro, String en) {}

    record Named(String slug, Words name) {}

    record ExampleTier(String slug, boolean ranked, Words name, List<Named> organisations) {}

    record ExampleRoom(String slug, String name, Integer capacity) {}

    record ExampleSpeaker(String slug, String name, String organisation) {}

    /** @param day 1 for the edition's first */
    record ExampleSession(
            String slug,
            SessionKind kind,
            Words title,
            Words summary,
            Language language,
            String track,
            String theme,
            String room,
            int day,
            LocalTime from,
            LocalTime to,
            List<ExampleAppearance> speakers) {

        ExampleSession {
            summary = summary == null ? new Words("", "") : summary;
            speakers = orNone(speakers);
        }
    }

    record ExampleAppearance(String slug, SpeakerRole role) {}

    record ExampleTicketType(ExampleQuota quota, Words name, Words description, int mostPerRegistration) {}

    record ExampleQuota(String name, int size) {}

    private static <T> List<T> orNone(List<T> list) {
        return list == null ? List.of() : list;
    }
}
