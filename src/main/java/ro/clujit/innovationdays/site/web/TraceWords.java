package ro.clujit.innovationdays.site.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.web.Page;
import ro.clujit.innovationdays.ticketing.OwingMessages;
import ro.clujit.innovationdays.ticketing.Purpose;
import ro.clujit.innovationdays.ticketing.TicketType;
import ro.clujit.innovationdays.ticketing.TicketTypes;
import ro.clujit.innovationdays.ticketing.Trace;
import ro.clujit.innovationdays.ticketing.TraceMessages;

/** What was so before and after a change, in words: some traces keep keys instead of them. */
@ApplicationScoped
class TraceWords {

    private final TicketTypes types;
    private final Page page;

    TraceWords(TicketTypes types, Page page) {
        this.types = types;
        this.page = page;
    }

    /** @param text one side of the trace */
    String of(Trace trace, String text, Language language) {
        return switch (trace.kind()) {
            case ADD_ON_ADDED, ADD_ON_DROPPED, ADD_ON_EXPIRED -> addOn(text, language);
            case CONSENTS_CHANGED -> consents(text);
            default -> text;
        };
    }

    String owed(String sum, String until) {
        return page.words(OwingMessages.class).still_owed_until(sum, until);
    }

    private String addOn(String text, Language language) {
        return id(text).flatMap(types::findByIdOptional)
                .map((TicketType type) -> type.name(language))
                .orElse(text);
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private String consents(String text) {
        TraceMessages words = page.words(TraceMessages.class);
        return text.isEmpty()
                ? words.no_consent()
                : Arrays.stream(text.split(" "))
                        .map(Purpose::valueOf)
                        .map(words::consent)
                        .collect(Collectors.joining(", "));
    }
}
