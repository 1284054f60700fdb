package ro.clujit.innovationdays.programme.exchange;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a schedule as XML (https://c3voc.de/schedule/schema.xsd), which its older readers want. */
final class ScheduleXml {

    static final String GENERATOR = "Innovation Days";

    /** What XML 1.0 cannot carry, not even escaped (section 2.2). */
    private static final Pattern NOT_IN_XML =
            Pattern.compile("[^\\t\\n\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    /** What the schema takes as an event's slug: its own programs write an acronym before a hyphen. */
    private static final Pattern EVENT_SLUG = Pattern.compile("[a-z0-9_]{4,}-[a-z0-9\\-_]{4,}");

    private static final Pattern TRACK_SLUG = Pattern.compile("[a-z][a-z0-9-]+");

    private final XMLStreamWriter xml;

    private ScheduleXml(XMLStreamWriter xml) {
        this.xml = xml;
    }

    static byte[] write(Schedule schedule) {
        var bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml =
                    XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            new ScheduleXml(xml).schedule(schedule);
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    private void schedule(Schedule schedule) throws XMLStreamException {
        xml.writeStartElement("schedule");
        xml.writeEmptyElement("generator");
        attribute("name", GENERATOR);
        element("version", schedule.version());
        conference(schedule);
        for (Schedule.Day day : schedule.conference().days()) {
            day(day, schedule.conference().rooms());
        }
        xml.writeEndElement();
    }

    private void conference(Schedule schedule) throws XMLStreamException {
        Schedule.Conference conference = schedule.conference();
        xml.writeStartElement("conference");
        element("title", conference.title());
        element("acronym", conference.acronym());
        element("start", conference.start());
        element("end", conference.end());
        element("days", Integer.toString(conference.daysCount()));
        element("timeslot_duration", conference.timeslotDuration());
        element("base_url", schedule.baseUrl());
        element("url", conference.url());
        element("time_zone_name", conference.timeZoneName());
        for (Schedule.TrackItem track : conference.tracks()) {
            xml.writeEmptyElement("track");
            attribute("name", track.name());
            if (TRACK_SLUG.matcher(track.slug()).matches()) {
                attribute("slug", track.slug());
            }
        }
        xml.writeEndElement();
    }

    private void day(Schedule.Day day, List<Schedule.RoomItem> rooms) throws XMLStreamException {
        xml.writeStartElement("day");
        attribute("index", Integer.toString(day.index()));
        attribute("date", day.date());
        attribute("start", day.dayStart());
        attribute("end", day.dayEnd());
        for (Map.Entry<String, List<Schedule.Event>> room : day.rooms().entrySet()) {
            xml.writeStartElement("room");
            attribute("name", room.getKey());
            for (Schedule.RoomItem item : rooms) {
                if (item.name().equals(room.getKey())) {
                    attribute("guid", item.guid().toString());
                    break;
                }
            }
            for (Schedule.Event event : room.getValue()) {
                event(event);
            }
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private void event(Schedule.Event event) throws XMLStreamException {
        xml.writeStartElement("event");
        attribute("guid", event.guid().toString());
        attribute("id", Integer.toString(event.id()));
        element("room", event.room());
        element("title", event.title());
        element("subtitle", event.subtitle());
        element("type", event.type());
        element("date", event.date());
        element("start", event.start());
        element("duration", event.duration());
        element("abstract", event.summary());
        if (EVENT_SLUG.matcher(event.slug()).matches()) {
            element("slug", event.slug());
        }
        element("track", event.track() == null ? "" : event.track());
        persons(event.persons());
        element("language", event.language());
        element("description", event.description());
        xml.writeEmptyElement("links");
        xml.writeEmptyElement("attachments");
        element("url", event.url());
        xml.writeEndElement();
    }

    private void persons(List<Schedule.Person> persons) throws XMLStreamException {
        xml.writeStartElement("persons");
        for (Schedule.Person person : persons) {
            xml.writeStartElement("person");
            attribute("id", Integer.toString(person.id()));
            attribute("guid", person.guid().toString());
            xml.writeCharacters(carried(person.publicName()));
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    /** @param text null leaves the element out */
    private void element(String name, String text) throws XMLStreamException {
        if (text != null) {
            xml.writeStartElement(name);
            xml.writeCharacters(carried(text));
            xml.writeEndElement();
        }
    }

    private void attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, carried(value));
    }

    private static String carried(String text) {
        return NOT_IN_XML.matcher(text).replaceAll("");
    }
}
