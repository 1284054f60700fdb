package ro.clujit.innovationdays.ticketing.asking.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import ro.clujit.innovationdays.platform.web.Faults;
import ro.clujit.innovationdays.ticketing.Ticket;
import ro.clujit.innovationdays.ticketing.asking.AnswerFiles.Place;
import ro.clujit.innovationdays.ticketing.asking.AnswerFiles.Waiting;
import ro.clujit.innovationdays.ticketing.asking.AnswerSheet;
import ro.clujit.innovationdays.ticketing.asking.Answering;
import ro.clujit.innovationdays.ticketing.asking.CorrectingAnswers;
import ro.clujit.innovationdays.ticketing.asking.Given;
import ro.clujit.innovationdays.ticketing.asking.Question;
import ro.clujit.innovationdays.ticketing.asking.Questions;
import ro.clujit.innovationdays.ticketing.asking.web.api.AnswerApi.AnswerDocument;

/** The answers of a ticket that is there already, as programs read and change them, by the rules of the form. */
@ApplicationScoped
public class TicketAnswers {

    private final Questions questions;
    private final AnswerSheet sheet;
    private final Answering answering;

    TicketAnswers(Questions questions, AnswerSheet sheet, Answering answering) {
        this.questions = questions;
        this.sheet = sheet;
        this.answering = answering;
    }

    public List<AnswerDocument> of(Ticket ticket) {
        return sheet.of(ticket.id(), ticket.edition()).entrySet().stream()
                .map(each -> AnswerDocument.of(each.getKey().id(), each.getValue()))
                .toList();
    }

    /**
     * Files stay as they are: a program sends one by itself.
     *
     * @param answers all of them
     * @param holder whose they are
     */
    public CorrectingAnswers.Correction read(Ticket ticket, int holder, List<AnswerBody> answers, Faults faults) {
        List<Question> asked = questions.of(ticket.edition()).stream()
                .filter(question -> question.isFor(ticket.ticketType()))
                .toList();
        Map<Place, Waiting> files = new HashMap<>();
        sheet.of(ticket.id(), ticket.edition()).forEach((question, given) -> {
            if (given.file() != null) {
                files.put(new Place(question.id(), ticket.position()), new Waiting(given.file(), ""));
            }
        });
        var person = new AnswerReading.Person("answers", ticket.ticketType().id(), false, answers);
        Map<UUID, Given> kept = AnswerReading.check(person, asked, ticket.position(), files, faults);
        Set<UUID> ids = asked.stream().map(Question::id).collect(Collectors.toSet());
        return new CorrectingAnswers.Correction(ticket.id(), holder, ids, kept);
    }

    /** What its holder writes down beside who they are. @param answers null where they stay as they are */
    public Consumer<Ticket> writing(Ticket ticket, List<AnswerBody> answers, Faults faults) {
        if (answers == null) {
            return corrected -> {};
        }
        CorrectingAnswers.Correction read = read(ticket, ticket.holder(), answers, faults);
        return corrected -> answering.anew(corrected, read.asked(), read.kept());
    }
}
