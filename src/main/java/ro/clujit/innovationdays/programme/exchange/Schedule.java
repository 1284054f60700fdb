package ro.clujit.innovationdays.programme.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A programme as the schedule of the c3voc family has it, in one language (https://c3voc.de/schedule/schema.json). The
 * components are the members of its JSON, written in their order.
 */
@JsonNaming(SnakeCaseStrategy.class)
record Schedule(String version, String baseUrl, Conference conference) {

    static final DateTimeFormatter INSTANT = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx");
    private static final Duration MOST = Duration.ofHours(99).plusMinutes(59);

    /** @param timeZoneName null where it is none that the schema takes */
    @JsonNaming(SnakeCaseStrategy.class)
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Conference(
            String acronym,
            String title,
            String start,
            String end,
            @JsonProperty("daysCount") int daysCount,
            String timeslotDuration,
            String timeZoneName,
            String url,
            List<TrackItem> tracks,
            List<RoomItem> rooms,
            List<Day> days) {}

    record TrackItem(String name, String slug) {}

    /** @param capacity in people, or null */
    record RoomItem(String name, UUID guid, Integer capacity) {}

    /**
     * @param rooms all of them, in their order
     * @param dayEnd the last minute of it
     */
    @JsonNaming(SnakeCaseStrategy.class)
    record Day(int index, String date, String dayStart, String dayEnd, Map<String, List<Event>> rooms) {}

    /**
     * @param id unique in the conference
     * @param track null for none
     * @param summary what the schema calls its abstract
     */
    record Event(
            UUID guid,
            int id,
            String date,
            String start,
            String end,
            String duration,
            String room,
            String slug,
            String url,
            String title,
            String subtitle,
            String track,
            String type,
            String language,
            @JsonProperty("abstract") String summary,
            String description,
            List<Person> persons,
            List<String> links,
            List<String> attachments) {}

    /**
     * What the schema knows as a person of frab. It has no {@code name}: with one it would be a person of pretalx too, and
     * a person is to be one of them alone.
     *
     * @param avatar null for none
     */
    @JsonNaming(SnakeCaseStrategy.class)
    record Person(int id, UUID guid, String code, String publicName, String avatar, String biography, String url) {}

    static String date(LocalDate date) {
        return date.toString();
    }

    static String instant(OffsetDateTime moment) {
        return INSTANT.format(moment);
    }

    /** {@code 01:30}; the schema has no word for a hundred hours. */
    static String hours(Duration duration) {
        Duration shown = duration.compareTo(MOST) > 0 ? MOST : duration;
        return "%02d:%02d".formatted(shown.toHours(), shown.toMinutesPart());
    }
}
