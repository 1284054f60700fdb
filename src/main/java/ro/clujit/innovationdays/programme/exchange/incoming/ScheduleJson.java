package ro.clujit.innovationdays.programme.exchange.incoming;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ro.clujit.innovationdays.platform.text.Text;
import ro.clujit.innovationdays.programme.exchange.incoming.IncomingProgramme.IncomingRoom;
import ro.clujit.innovationdays.programme.exchange.incoming.IncomingProgramme.IncomingSession;

/** Reads the schedule JSON of c3voc and its family, as pretalx writes it. What it has beside a programme is passed over. */
final class ScheduleJson {

    /** A schedule goes down ten levels; free-form answers a few more. */
    private static final int MOST_LEVELS = 100;

    private static final JsonMapper JSON = JsonMapper.builder(com.fasterxml.jackson.core.JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MOST_LEVELS)
                            .build())
                    // Of two rooms of one name the first would be lost without a word.
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final Source source;
    private final List<IncomingSession> sessions = new ArrayList<>();

    private ScheduleJson(Source source) {
        this.source = source;
    }

    static FileReading read(byte[] file, Source source) {
        JsonNode document;
        try {
            document = JSON.readTree(text(file));
        } catch (CharacterCodingException e) {
            return FileReading.Refused.because(FileRefusal.NOT_UTF8);
        } catch (StreamConstraintsException e) {
            return FileReading.Refused.because(FileRefusal.TOO_DEEP);
        } catch (JsonProcessingException e) {
            String line = e.getLocation() == null
                    ? ""
                    : Integer.toString(e.getLocation().getLineNr());
            return new FileReading.Refused(FileRefusal.BROKEN_JSON, null, line);
        }
        JsonNode conference = document.path("schedule").path("conference");
        if (!conference.path("days").isArray()) {
            return FileReading.Refused.because(FileRefusal.OTHER_JSON);
        }
        return new FileReading.Read(new ScheduleJson(source).programme(conference));
    }

    private static String text(byte[] file) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(file))
                .toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private IncomingProgramme programme(JsonNode conference) {
        JsonNode days = conference.path("days");
        for (int day = 0; day < days.size(); day++) {
            String path = "days[" + day + "].rooms";
            JsonNode rooms = days.get(day).path("rooms");
            if (rooms.isObject()) {
                for (Map.Entry<String, JsonNode> room : rooms.properties()) {
                    addRoom(room.getKey(), room.getValue(), path + "[\"" + Text.line(room.getKey()) + "\"]");
                }
            } else {
                sessions.add(ScheduleEvent.unreadable(path));
            }
        }
        return new IncomingProgramme(rooms(conference.path("rooms")), List.copyOf(sessions), List.of());
    }

    private void addRoom(String name, JsonNode events, String path) {
        if (!events.isArray()) {
            sessions.add(ScheduleEvent.unreadable(path));
            return;
        }
        for (int i = 0; i < events.size() && sessions.size() <= IncomingProgramme.MOST_SESSIONS; i++) {
            sessions.add(ScheduleEvent.read(events.get(i), name, path + "[" + i + "]", source));
        }
    }

    /** What two rooms have for a guid may be the same: they are known by their names. */
    private static List<IncomingRoom> rooms(JsonNode listed) {
        List<IncomingRoom> rooms = new ArrayList<>();
        for (JsonNode room : listed) {
            String name = Text.line(room.path("name").asText(""));
            JsonNode capacity = room.path("capacity");
            boolean counted = capacity.isInt() && capacity.intValue() > 0;
            if (!name.isEmpty() && name.length() <= Gathering.ROOM && !KnownWords.isNoRoom(name)) {
                rooms.add(new IncomingRoom(name, counted ? capacity.intValue() : null));
            }
        }
        return List.copyOf(rooms);
    }
}
