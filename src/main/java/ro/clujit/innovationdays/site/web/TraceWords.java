package ro.clujit.innovationdays.site.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.locale.LocalDates;
import ro.clujit.innovationdays.platform.web.Page;
import ro.clujit.innovationdays.ticketing.OwingMessages;
import ro.clujit.innovationdays.ticketing.Purpose;
import ro.clujit.innovationdays.ticketing.Registration;
import ro.clujit.innovationdays.ticketing.TicketType;
import ro.clujit.innovationdays.ticketing.TicketTypes;
import ro.clujit.innovationdays.ticketing.Trace;
import ro.clujit.innovationdays.ticketing.TraceMessages;
import ro.clujit.innovationdays.ticketing.Traces;

/** What was so before and after a change, in words: some traces keep keys instead of them. */
@ApplicationScoped
class TraceWords {

    private final Traces traces;
    private final TicketTypes types;
    private final Page page;

    TraceWords(Traces traces, TicketTypes types, Page page) {
        this.traces = traces;
        this.types = types;
        this.page = page;
    }

    /** Of a registration, the oldest first. */
    List<DeskView.TraceView> of(Registration registration, ZoneId zone, Language language) {
        return traces.of(registration).stream()
                .map(trace -> new DeskView.TraceView(
                        LocalDates.dateTime(trace.changedAt(), zone, language),
                        trace.kind(),
                        trace.by().name(),
                        trace.by().isHolder(),
                        of(trace, trace.before(), language),
                        of(trace, trace.after(), language)))
                .toList();
    }

    /** @param text one side of the trace */
    private String of(Trace trace, String text, Language language) {
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
