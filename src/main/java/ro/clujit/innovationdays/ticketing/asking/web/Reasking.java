package ro.clujit.innovationdays.ticketing.asking.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import ro.clujit.innovationdays.platform.web.Upload;
import ro.clujit.innovationdays.ticketing.Ticket;
import ro.clujit.innovationdays.ticketing.asking.AnswerFiles;
import ro.clujit.innovationdays.ticketing.asking.AnswerFiles.Place;
import ro.clujit.innovationdays.ticketing.asking.AnswerFiles.Waiting;
import ro.clujit.innovationdays.ticketing.asking.AnswerSheet;
import ro.clujit.innovationdays.ticketing.asking.Answering;
import ro.clujit.innovationdays.ticketing.asking.CorrectingAnswers;
import ro.clujit.innovationdays.ticketing.asking.Given;

/** The questions of a ticket that is there already: its holder answers for the first time, or something else. */
@ApplicationScoped
public class Reasking {

    private final Questioning questioning;
    private final AnswerSheet sheet;
    private final AnswerFiles files;
    private final Answering answering;

    Reasking(Questioning questioning, AnswerSheet sheet, AnswerFiles files, Answering answering) {
        this.questioning = questioning;
        this.sheet = sheet;
        this.files = files;
        this.answering = answering;
    }

    /** As it was answered before. */
    public AskedFields known(Ticket ticket) {
        Map<UUID, Given> given = given(ticket);
        SentAnswers before = questioning.before(ticket.registration().id());
        return AskedFields.of(ticket.position(), asked(ticket), given, with(before, known(ticket, given), Set.of()));
    }

    /** As {@link Questioning#take}, for one person. */
    public AskedFields read(
            Ticket ticket, Function<String, List<String>> values, Function<String, Optional<Upload>> uploads) {
        Map<Place, Waiting> known = known(ticket, given(ticket));
        Asked asked = asked(ticket);
        SentAnswers sent =
                questioning.take(ticket.registration().id(), Map.of(ticket.position(), asked), values, uploads);
        Set<Place> removed = new HashSet<>();
        known.keySet().stream()
                .filter(place -> !sent.files().containsKey(place))
                .filter(place -> !values.apply("remove-" + AskedField.name(place.question(), place.person()))
                        .isEmpty())
                .forEach(removed::add);
        return AskedFields.read(ticket.position(), asked, with(sent, known, removed));
    }

    /** What whoever passes it on can answer for its next holder: empty, whatever its holder answered. Files wait that came with this form before. */
    public AskedFields begun(Ticket ticket) {
        Asked asked = asked(ticket).begun();
        return AskedFields.of(
                ticket.position(),
                asked,
                Map.of(),
                next(ticket, ticket.holder(), asked, field -> List.of(), field -> Optional.empty()));
    }

    /**
     * As {@link #begun}; files that came are kept for the next holder alone.
     *
     * @param holder whom the form takes the ticket from, who need not have it any more
     */
    public AskedFields readBegun(
            Ticket ticket,
            int holder,
            Function<String, List<String>> values,
            Function<String, Optional<Upload>> uploads) {
        Asked asked = asked(ticket).begun();
        return AskedFields.read(ticket.position(), asked, next(ticket, holder, asked, values, uploads));
    }

    private SentAnswers next(
            Ticket ticket,
            int holder,
            Asked asked,
            Function<String, List<String>> values,
            Function<String, Optional<Upload>> uploads) {
        return questioning.takeNext(
                ticket.registration().id(), Map.of(ticket.position(), asked), holder, values, uploads);
    }

    /** To be done in the transaction that writes the details down. */
    public Consumer<Ticket> writing(AskedFields read) {
        return ticket -> answering.anew(ticket, ids(read), read.kept());
    }

    /** @param holder whose form it was */
    public CorrectingAnswers.Correction correction(Ticket ticket, int holder, AskedFields read) {
        return new CorrectingAnswers.Correction(ticket.id(), holder, ids(read), read.kept());
    }

    private static Set<UUID> ids(AskedFields read) {
        return read.fields().stream().map(field -> field.question().id()).collect(Collectors.toSet());
    }

    private Asked asked(Ticket ticket) {
        return questioning
                .of(ticket.edition(), List.of(ticket.ticketType()))
                .get(ticket.ticketType().id());
    }

    private Map<UUID, Given> given(Ticket ticket) {
        Map<UUID, Given> given = new HashMap<>();
        sheet.of(ticket.id(), ticket.edition()).forEach((question, answer) -> given.put(question.id(), answer));
        return given;
    }

    private Map<Place, Waiting> known(Ticket ticket, Map<UUID, Given> given) {
        Map<UUID, UUID> byQuestion = new HashMap<>();
        given.forEach((question, answer) -> {
            if (answer.file() != null) {
                byQuestion.put(question, answer.file());
            }
        });
        Map<UUID, String> names = files.names(byQuestion.values());
        Map<Place, Waiting> known = new HashMap<>();
        byQuestion.forEach((question, file) ->
                known.put(new Place(question, ticket.position()), new Waiting(file, names.getOrDefault(file, ""))));
        return known;
    }

    /** What came with a form takes the place of what is known. */
    private static SentAnswers with(SentAnswers sent, Map<Place, Waiting> known, Set<Place> removed) {
        Map<Place, Waiting> all = new HashMap<>(known);
        all.putAll(sent.files());
        return new SentAnswers(sent.values(), all, sent.refused(), removed);
    }
}
