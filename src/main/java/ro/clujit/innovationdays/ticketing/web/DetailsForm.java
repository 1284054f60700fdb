package ro.clujit.innovationdays.ticketing.web;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import ro.clujit.innovationdays.platform.text.Text;
import ro.clujit.innovationdays.platform.web.Upload;
import ro.clujit.innovationdays.ticketing.Purpose;

/**
 * The details form as it is sent: each person's fields bear the same names and stand in the order of the people; what is
 * ticked, which browsers send only then, has the person's number in its name.
 */
record DetailsForm(MultivaluedMap<String, String> sent, Function<String, Optional<Upload>> files) {

    DetailsForm(MultivaluedMap<String, String> sent) {
        this(sent, field -> Optional.empty());
    }

    static DetailsForm of(MultipartFormDataInput form) {
        MultivaluedMap<String, String> sent = new MultivaluedHashMap<>();
        form.getValues().forEach((name, values) -> values.stream()
                .filter(value -> !value.isFileItem())
                .forEach(value -> sent.add(name, value.getValue())));
        return new DetailsForm(sent, field -> Upload.sent(form, field));
    }

    /** As they were sent; none where the field was not. */
    List<String> values(String field) {
        return sent.getOrDefault(field, List.of());
    }

    /** What was written for a person, tidied, or an empty text. @param person from 1 */
    String of(String field, int person) {
        List<String> all = sent.getOrDefault(field, List.of());
        return person <= all.size() ? Text.line(all.get(person - 1)) : "";
    }

    String of(String field) {
        return of(field, 1);
    }

    boolean isTicked(String field) {
        return sent.containsKey(field);
    }

    /** The ids that were ticked for a person; what is no id is left out, as no browser sends it. */
    Set<UUID> ids(String field, int person) {
        Set<UUID> ids = new HashSet<>();
        for (String text : sent.getOrDefault(field + "-" + person, List.of())) {
            try {
                ids.add(UUID.fromString(text));
            } catch (IllegalArgumentException e) {
                continue;
            }
        }
        return ids;
    }

    /** Which button was pressed; empty for the Enter key of old browsers. */
    String action() {
        return of("do");
    }

    Set<Purpose> consents() {
        return consents(sent.get("consent"));
    }

    static Set<Purpose> consents(List<String> ticked) {
        Set<Purpose> given = EnumSet.noneOf(Purpose.class);
        for (Purpose purpose : Purpose.values()) {
            if (ticked != null && ticked.contains(purpose.name())) {
                given.add(purpose);
            }
        }
        return given;
    }
}
