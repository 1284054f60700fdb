package ro.clujit.innovationdays.site;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.List;

/**
 * The example editions, from the files that come with the service: two that were, with what was publicly reported of
 * them, and one to come, which is made up.
 */
@ApplicationScoped
class ExampleFiles {

    private static final List<String> FILES = List.of("2016.json", "2017.json", "coming.json");

    /** The forum has been held every year since; the first edition was this one. */
    private static final int YEAR_BEFORE_THE_FIRST = 2012;

    /** Whoever tries the service should find the edition to come still some while away. */
    private static final int DAYS_AHEAD = 60;

    private final ObjectMapper json;
    private final Clock clock;

    ExampleFiles(ObjectMapper json, Clock clock) {
        this.json = json;
        this.clock = clock;
    }

    List<ExampleEdition> editions() {
        return FILES.stream().map(this::edition).toList();
    }

    private ExampleEdition edition(String file) {
        int year = comingYear();
        try {
            String text = text(file)
                    .replace("{year}", String.valueOf(year))
                    .replace("{yy}", String.valueOf(year % 100))
                    .replace("{ordinal}", String.valueOf(year - YEAR_BEFORE_THE_FIRST));
            return json.readValue(text, ExampleEdition.class);
        } catch (IOException e) {
            throw new UncheckedIOException("example/" + file, e);
        }
    }

    private int comingYear() {
        LocalDate soonest = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(DAYS_AHEAD);
        LocalDate spring = LocalDate.of(soonest.getYear(), Month.APRIL, 15);
        return spring.isAfter(soonest) ? spring.getYear() : spring.getYear() + 1;
    }

    private static String text(String file) throws IOException {
        try (InputStream stream = ExampleFiles.class.getResourceAsStream("/example/" + file)) {
            if (stream == null) {
                throw new IOException("not in the service's jar");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
