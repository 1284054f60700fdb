package ro.clujit.innovationdays.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStart;
import org.junit.jupiter.api.Test;

class EventCalendarTest {
    private static final ZoneId BUCHAREST = ZoneId.of("Europe/Bucharest");
    private static final String LONG = "Știință, tehnică; și încă ceva: țară\nA doua linie — ".repeat(6) + "\\";

    private static CalendarEvent event(LocalTime opensAt, LocalTime closesAt, ZoneId zone) {
        return new CalendarEvent(
                "edition-7f3c@example.org",
                2,
                Instant.parse("2026-11-22T10:00:00Z"),
                LocalDate.of(2027, 4, 15),
                LocalDate.of(2027, 4, 16),
                opensAt,
                closesAt,
                zone,
                "Cluj Innovation Days 2027",
                "Sala Polivalentă, Cluj-Napoca",
                LONG,
                URI.create("https://example.org/ro/editions/2027"),
                "Cluj IT; Cluster",
                "forum@example.org",
                Locale.forLanguageTag("ro"));
    }

    private static String unfolded(byte[] file) {
        return new String(file, StandardCharsets.UTF_8).replace("\r\n ", "");
    }

    private static Calendar parse(byte[] file) throws Exception {
        return new CalendarBuilder().build(new ByteArrayInputStream(file));
    }

    private static VEvent vevent(Calendar calendar) {
        return calendar.<VEvent>getComponent(Component.VEVENT).orElseThrow();
    }

    @Test
    void saysWhenInTheEditionsOwnZone() throws Exception {
        byte[] file = EventCalendar.write(event(LocalTime.of(9, 0), LocalTime.of(18, 30), BUCHAREST));
        assertThat(unfolded(file))
                .contains(
                        "METHOD:PUBLISH\r\n",
                        "UID:edition-7f3c@example.org\r\n",
                        "DTSTAMP:20261122T100000Z\r\n",
                        "SEQUENCE:2\r\n",
                        "DTSTART;TZID=Europe/Bucharest:20270415T090000\r\n",
                        "DTEND;TZID=Europe/Bucharest:20270416T183000\r\n",
                        "SUMMARY;LANGUAGE=ro:Cluj Innovation Days 2027\r\n",
                        "LOCATION;LANGUAGE=ro:Sala Polivalentă\\, Cluj-Napoca\r\n",
                        "ORGANIZER;CN=\"Cluj IT; Cluster\":mailto:forum@example.org\r\n",
                        "URL:https://example.org/ro/editions/2027\r\n",
                        "BEGIN:DAYLIGHT\r\nDTSTART:20270328T030000\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0300\r\nTZNAME:EEST")
                .doesNotContain("tzurl");

        VEvent parsed = vevent(parse(file));
        assertThat(parsed.<DtStart<ZonedDateTime>>getProperty(Property.DTSTART)
                        .orElseThrow()
                        .getDate()
                        .toInstant())
                .isEqualTo(Instant.parse("2027-04-15T06:00:00Z"));
        assertThat(parsed.<DtEnd<ZonedDateTime>>getProperty(Property.DTEND)
                        .orElseThrow()
                        .getDate()
                        .toInstant())
                .isEqualTo(Instant.parse("2027-04-16T15:30:00Z"));
        assertThat(parsed.getProperty(Property.DESCRIPTION).orElseThrow().getValue())
                .isEqualTo(LONG);
    }

    /** A reader that knows no zone by its name still finds the right instant. */
    @Test
    void definesItsZoneWellEnoughToDoWithoutItsName() throws Exception {
        for (String name : List.of("Europe/Bucharest", "Asia/Tokyo", "America/New_York", "Africa/Casablanca", "UTC")) {
            ZoneId zone = ZoneId.of(name);
            Calendar calendar = parse(EventCalendar.write(event(LocalTime.of(9, 0), LocalTime.of(18, 0), zone)));
            VTimeZone definition =
                    calendar.<VTimeZone>getComponent(Component.VTIMEZONE).orElseThrow();
            var start = ZonedDateTime.of(2027, 4, 15, 9, 0, 0, 0, zone);
            var observance = definition.getApplicableObservance(OffsetDateTime.from(start));
            assertThat(observance.getProperty(Property.TZOFFSETTO).orElseThrow().getValue())
                    .as(name)
                    .isEqualTo(
                            start.getOffset().getId().equals("Z")
                                    ? "+0000"
                                    : start.getOffset().getId().replace(":", ""));
        }
    }

    @Test
    void takesWholeDaysWhileOnlyTheDaysAreKnown() throws Exception {
        byte[] file = EventCalendar.write(event(LocalTime.of(9, 0), null, BUCHAREST));
        assertThat(unfolded(file))
                .contains("DTSTART;VALUE=DATE:20270415\r\n", "DTEND;VALUE=DATE:20270417\r\n")
                .doesNotContain("VTIMEZONE");
        assertThat(vevent(parse(file))
                        .<DtEnd<LocalDate>>getProperty(Property.DTEND)
                        .orElseThrow()
                        .getDate())
                .isEqualTo(LocalDate.of(2027, 4, 17));
    }

    @Test
    void foldsItsLinesByOctets() {
        byte[] file = EventCalendar.write(event(LocalTime.of(9, 0), LocalTime.of(18, 0), BUCHAREST));
        String text = new String(file, StandardCharsets.UTF_8);
        assertThat(text).endsWith("END:VCALENDAR\r\n").doesNotContain("�");
        assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
        for (String line : text.split("\r\n")) {
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).isBetween(1, 75);
        }
    }

    @Test
    void asksNobodyOnTheNetwork() throws Exception {
        var asked = new ArrayList<URI>();
        ProxySelector usual = ProxySelector.getDefault();
        ProxySelector.setDefault(new ProxySelector() {
            @Override
            public List<Proxy> select(URI uri) {
                asked.add(uri);
                return List.of(Proxy.NO_PROXY);
            }

            @Override
            public void connectFailed(URI uri, SocketAddress address, IOException failure) {
                asked.add(uri);
            }
        });
        try {
            parse(EventCalendar.write(event(LocalTime.of(9, 0), LocalTime.of(18, 0), ZoneId.of("Europe/Paris"))));
        } finally {
            ProxySelector.setDefault(usual);
        }
        assertThat(asked).isEmpty();
    }
}
