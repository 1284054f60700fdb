package ro.clujit.innovationdays.letters.announcement;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.ticketing.Audience;
import ro.clujit.innovationdays.ticketing.Standing;

/**
 * Whom an announcement is for: one of each kind that names any, whatever of the kinds that name none.
 *
 * @param editions whose tickets are looked at; the announcement's own where none is named
 * @param types of tickets, or of what was added to them
 * @param sessions that they follow, or were let into
 * @param standings of their tickets; valid ones where none is named
 * @param tiers whose organisations they speak for; with nothing said about tickets, they need none
 * @param words each of which is in the name, organisation, address or short code, as organisers search registrations
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record RecipientFilter(
        List<UUID> editions,
        List<UUID> types,
        List<Audience> audiences,
        List<UUID> sessions,
        List<Visit> visits,
        List<Standing> standings,
        List<UUID> tiers,
        List<Language> languages,
        String words) {

    public static final RecipientFilter ALL = new RecipientFilter(null, null, null, null, null, null, null, null, null);

    /** Those that have their place: nobody is written to about a ticket that has ended. */
    public static final List<Standing> STANDINGS =
            List.of(Standing.VALID, Standing.AWAITS_APPROVAL, Standing.AWAITS_PAYMENT);

    private static final ObjectMapper JSON = new ObjectMapper();

    public RecipientFilter {
        editions = tidy(editions);
        types = tidy(types);
        audiences = tidy(audiences);
        sessions = tidy(sessions);
        visits = tidy(visits);
        standings = tidy(standings);
        tiers = tidy(tiers);
        languages = tidy(languages);
        words = words == null ? "" : words;
    }

    private static <T extends Comparable<? super T>> List<T> tidy(List<T> some) {
        return some == null ? List.of() : some.stream().distinct().sorted().toList();
    }

    /** Whether it is partners' contacts alone, with a ticket or without. */
    @JsonIgnore
    public boolean isOfContacts() {
        return !tiers.isEmpty()
                && words.isEmpty()
                && Stream.of(editions, types, audiences, sessions, visits, standings)
                        .allMatch(List::isEmpty);
    }

    String json() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static RecipientFilter read(String json) {
        try {
            return JSON.readValue(json, RecipientFilter.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
