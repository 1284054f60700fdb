package ro.clujit.innovationdays.programme.exchange;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.platform.locale.Language;

/** The latest release of a programme as files of the c3voc family, in UTF-8. Empty where {@link Schedules} has none. */
@ApplicationScoped
public class ScheduleFiles {

    private static final String SCHEMA = "https://c3voc.de/schedule/schema.json";

    private record Generator(String name) {}

    private record Document(@JsonProperty("$schema") String schema, Generator generator, Schedule schedule) {}

    private final Schedules schedules;
    private final ObjectMapper json;

    ScheduleFiles(Schedules schedules, ObjectMapper json) {
        this.schedules = schedules;
        this.json = json;
    }

    public Optional<byte[]> json(Edition edition, Language language) {
        return schedules.of(edition, language).map(schedule -> {
            try {
                return json.writeValueAsBytes(new Document(SCHEMA, new Generator(ScheduleXml.GENERATOR), schedule));
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    public Optional<byte[]> xml(Edition edition, Language language) {
        return schedules.of(edition, language).map(ScheduleXml::write);
    }
}
