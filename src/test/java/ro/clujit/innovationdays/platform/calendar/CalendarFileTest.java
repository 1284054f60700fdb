package ro.clujit.innovationdays.platform.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
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

class CalendarFileTest {
    private static final ZoneId BUCHAREST = ZoneId.of("Europe/Bucharest");
    private static final String LONG = "Știință, tehnică; și încă ceva: țară\nA doua linie — ".repeat(6) + "\\";

    private static byte[] file(CalendarEntry.Span span) {
        return file(entry("edition-7f3c@example.org", 2, false, span)).write();
    }

    private static CalendarFile file(CalendarEntry... entries) {
        return new CalendarFile(Locale.forLanguageTag("ro"), "Cluj IT; Cluster", "forum@example.org", List.of(entries));
    }

    private static CalendarEntry entry(String uid, int sequence, boolean cancelled, CalendarEntry.Span span) {
        return new CalendarEntry(
                uid,
                sequence,
                Instant.parse("2026-11-22T10:00:00Z"),
                span,
                cancelled,
                "Cluj Innovation Days 2027",
                "Sala Polivalentă, Cluj-Napoca",
                LONG,
                URI.create("https://example.org/ro/editions/2027"),
                List.of("Știință, tehnică"));
    }

    private static CalendarEntry.Hours hours(String from, String to, ZoneId zone) {
        return new CalendarEntry.Hours(
                LocalDateTime.parse(from).atZone(zone).toInstant(),
                LocalDateTime.parse(to).atZone(zone).toInstant(),
                zone);
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
        byte[] file = file(hours("2027-04-15T09:00", "2027-04-16T18:30", BUCHAREST));
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
            Calendar calendar = parse(file(hours("2027-04-15T09:00", "2027-04-16T18:00", zone)));
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
        byte[] file = file(new CalendarEntry.Days(LocalDate.of(2027, 4, 15), LocalDate.of(2027, 4, 16)));
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
        byte[] file = file(hours("2027-04-15T09:00", "2027-04-16T18:00", BUCHAREST));
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
            parse(file(hours("2027-04-15T09:00", "2027-04-16T18:00", ZoneId.of("Europe/Paris"))));
        } finally {
            ProxySelector.setDefault(usual);
        }
        assertThat(asked).isEmpty();
    }

    @Test
    void namesACalendarToSubscribeToAndHowOftenToAsk() throws Exception {
        var whole = hours("2027-04-15T09:00", "2027-04-15T10:00", BUCHAREST);
        var later = hours("2027-11-15T09:00", "2027-11-15T10:00", BUCHAREST);
        byte[] file = file(
                        entry("session-1@example.org", 0, false, whole), entry("session-2@example.org", 3, true, later))
                .write("Zilele, 2027", Duration.ofHours(1));
        assertThat(unfolded(file))
                .contains(
                        "NAME;LANGUAGE=ro:Zilele\\, 2027\r\n",
                        "X-WR-CALNAME:Zilele\\, 2027\r\n",
                        "REFRESH-INTERVAL;VALUE=DURATION:PT1H\r\n",
                        "STATUS:CONFIRMED\r\n",
                        "STATUS:CANCELLED\r\n",
                        "LAST-MODIFIED:20261122T100000Z\r\n",
                        "CATEGORIES;LANGUAGE=ro:Știință\\, tehnică\r\n")
                .containsOnlyOnce("BEGIN:VTIMEZONE");
        Calendar parsed = parse(file);
        parsed.validate();
        assertThat(parsed.getComponents(Component.VEVENT)).hasSize(2);
        VTimeZone zone = parsed.<VTimeZone>getComponent(Component.VTIMEZONE).orElseThrow();
        assertThat(zone.getApplicableObservance(OffsetDateTime.parse("2027-11-15T09:00:00+02:00"))
                        .getProperty(Property.TZOFFSETTO)
                        .orElseThrow()
                        .getValue())
                .isEqualTo("+0200");
    }

    @Test
    void isACalendarWithNothingInItBeforeThereIsAnything() {
        assertThat(new String(file().write("Zilele", Duration.ofHours(1)), StandardCharsets.UTF_8))
                .startsWith("BEGIN:VCALENDAR\r\n")
                .endsWith("END:VCALENDAR\r\n");
    }
}
