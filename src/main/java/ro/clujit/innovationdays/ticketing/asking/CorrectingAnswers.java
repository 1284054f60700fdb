package ro.clujit.innovationdays.ticketing.asking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.ticketing.Actor;
import ro.clujit.innovationdays.ticketing.Changed;
import ro.clujit.innovationdays.ticketing.Registrations;
import ro.clujit.innovationdays.ticketing.Ticket;
import ro.clujit.innovationdays.ticketing.Tickets;
import ro.clujit.innovationdays.ticketing.Trace;
import ro.clujit.innovationdays.ticketing.Traces;

/** Organisers write better what a ticket's holder answered; what was so before is traced, until the ticket is passed on. */
@ApplicationScoped
public class CorrectingAnswers {

    /**
     * What is to be written down.
     *
     * @param holder whose answers these are, so that they are not taken for those of the next
     * @param asked ids of the questions, as of {@link Answering#anew}
     */
    public record Correction(UUID ticket, int holder, Set<UUID> asked, Map<UUID, Given> kept) {}

    private final Registrations registrations;
    private final Tickets tickets;
    private final AnswerSheet sheet;
    private final Answering answering;
    private final Traces traces;

    CorrectingAnswers(
            Registrations registrations, Tickets tickets, AnswerSheet sheet, Answering answering, Traces traces) {
        this.registrations = registrations;
        this.tickets = tickets;
        this.sheet = sheet;
        this.answering = answering;
        this.traces = traces;
    }

    /**
     * @param language of the trace
     * @return empty when the registration has no such ticket
     */
    @Transactional
    public Optional<Changed> correct(UUID registrationId, Correction correction, Language language, Actor by) {
        return registrations
                .lock(registrationId)
                .flatMap(registration -> tickets.of(registration).stream()
                        .filter(ticket -> ticket.id().equals(correction.ticket()))
                        .findFirst())
                .map(ticket -> correct(ticket, correction, language, by));
    }

    private Changed correct(Ticket ticket, Correction correction, Language language, Actor by) {
        if (!ticket.state().isStanding()) {
            return Changed.NO_TICKET;
        }
        if (ticket.holder() != correction.holder()) {
            return Changed.CHANGED_MEANWHILE;
        }
        Map<Question, Given> before = sheet.of(ticket.id(), ticket.edition());
        answering.anew(ticket, correction.asked(), correction.kept());
        Map<Question, Given> after = sheet.of(ticket.id(), ticket.edition());
        if (!before.equals(after)) {
            traces.add(
                    ticket,
                    Trace.Kind.ANSWERS_CHANGED,
                    by,
                    words(before, after, language),
                    words(after, before, language));
        }
        return Changed.DONE;
    }

    /** Of those that are not the same in the other. */
    private static String words(Map<Question, Given> answers, Map<Question, Given> other, Language language) {
        List<String> words = new ArrayList<>();
        answers.forEach((question, given) -> {
            if (!given.equals(other.get(question))) {
                words.add(question.label().in(language) + ": " + words(question, given, language));
            }
        });
        return String.join("; ", words);
    }

    private static String words(Question question, Given given, Language language) {
        return switch (question.kind()) {
            case CHOICE, CHOICES ->
                question.options().stream()
                        .filter(option -> given.options().contains(option.id()))
                        .map(option -> option.label().in(language))
                        .collect(Collectors.joining(", "));
            case YES_NO -> given.text().equals(Given.YES) ? language.choose("da", "yes") : language.choose("nu", "no");
            // The file itself is there, or no longer.
            case FILE -> language.choose("un fișier", "a file");
            case TEXT, LONG_TEXT, NUMBER, DATE -> given.text();
        };
    }
}
