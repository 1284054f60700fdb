package ro.clujit.innovationdays.programme.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import ro.clujit.innovationdays.platform.text.Text;
import ro.clujit.innovationdays.platform.web.Fields;
import ro.clujit.innovationdays.programme.Appearance;
import ro.clujit.innovationdays.programme.DraftingMessages;
import ro.clujit.innovationdays.programme.Session;
import ro.clujit.innovationdays.programme.SessionPlan;
import ro.clujit.innovationdays.programme.Speaker;
import ro.clujit.innovationdays.programme.Speakers;

/**
 * The people in the form of a session. Those who are in it have a row each, with a role, a number that says in which
 * order they stand, and a box to take them out; below are rows to add others by name. It needs no script.
 */
@ApplicationScoped
class SessionPeople {

    /** How many can be added at once. */
    static final List<PersonRow.Blank> BLANKS =
            IntStream.rangeClosed(1, 3).mapToObj(PersonRow.Blank::new).toList();

    private static final int MOST = 99;
    private static final int NAME = 300;

    private final Speakers speakers;

    SessionPeople(Speakers speakers) {
        this.speakers = speakers;
    }

    /**
     * A form's people as they were sent.
     *
     * @param parts what comes of it; of no use when something is wrong
     */
    record Sent(List<PersonRow> rows, List<SessionPlan.Part> parts) {}

    List<PersonRow> of(Session session, Fields fields) {
        List<PersonRow> rows = new ArrayList<>();
        for (Appearance appearance : session.appearances()) {
            int n = rows.size() + 1;
            rows.add(PersonRow.of(n, appearance.speaker(), appearance.role().name(), false));
            fields.put("order-" + n, n);
        }
        return rows;
    }

    Sent read(MultivaluedMap<String, String> form, Fields fields, DraftingMessages words) {
        List<PersonRow> rows = rows(form, fields);
        Map<PersonRow, Integer> order = new LinkedHashMap<>();
        for (PersonRow row : rows) {
            if (SessionForm.role(row.role()).isEmpty()) {
                fields.refuse(row.roleField(), words.fault_choice());
            }
            fields.required(row.orderField(), 1, MOST, words.fault_order(MOST))
                    .ifPresent(place -> order.put(row, place));
        }
        List<SessionPlan.Part> parts = new ArrayList<>();
        order.entrySet().stream()
                .filter(entry -> !entry.getKey().removed())
                .sorted(Map.Entry.comparingByValue())
                .forEach(entry -> add(entry.getKey().id(), entry.getKey().role(), parts));
        addNew(form, fields, words, parts);
        return new Sent(rows, List.copyOf(parts));
    }

    /** Somebody who was removed from the service meanwhile has no row any more. */
    private List<PersonRow> rows(MultivaluedMap<String, String> form, Fields fields) {
        List<PersonRow> rows = new ArrayList<>();
        List<String> removed = form.getOrDefault("remove", List.of());
        List<String> sent = form.getOrDefault("person", List.of());
        for (int i = 0; i < Math.min(sent.size(), MOST); i++) {
            Optional<Speaker> speaker = speakers.findByIdOptional(id(sent.get(i)));
            if (speaker.isPresent()) {
                PersonRow row = PersonRow.of(
                        rows.size() + 1, speaker.get(), at(form, "role", i), removed.contains(sent.get(i)));
                fields.put(row.orderField(), Text.line(at(form, "order", i)));
                rows.add(row);
            }
        }
        return rows;
    }

    private void addNew(
            MultivaluedMap<String, String> form, Fields fields, DraftingMessages words, List<SessionPlan.Part> parts) {
        SpeakerNames names = null;
        for (PersonRow.Blank blank : BLANKS) {
            String field = blank.nameField();
            String name = Text.line(at(form, "add", blank.n() - 1));
            String role = at(form, "add-role", blank.n() - 1);
            fields.put(field, name).put(blank.roleField(), role);
            if (name.isEmpty()) {
                continue;
            }
            fields.line(field, NAME, words.fault_speaker_unknown());
            names = names == null ? new SpeakerNames(speakers.byName()) : names;
            List<Speaker> found = names.named(name);
            if (SessionForm.role(role).isEmpty()) {
                fields.refuse(blank.roleField(), words.fault_choice());
            } else if (found.isEmpty()) {
                fields.refuse(field, words.fault_speaker_unknown());
            } else if (found.size() > 1) {
                fields.refuse(field, words.fault_speaker_ambiguous());
            } else if (parts.stream()
                    .anyMatch(part -> part.speaker().equals(found.get(0).id()))) {
                fields.refuse(field, words.fault_speaker_twice());
            } else {
                add(found.get(0).id(), role, parts);
            }
        }
    }

    private static void add(UUID speaker, String role, List<SessionPlan.Part> parts) {
        SessionForm.role(role).ifPresent(part -> parts.add(new SessionPlan.Part(speaker, part)));
    }

    private static String at(MultivaluedMap<String, String> form, String name, int index) {
        List<String> sent = form.getOrDefault(name, List.of());
        return index < sent.size() ? sent.get(index) : "";
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            // Not from our form: nobody is known by it.
            return new UUID(0, 0);
        }
    }
}
