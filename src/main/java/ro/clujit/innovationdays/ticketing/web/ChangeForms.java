package ro.clujit.innovationdays.ticketing.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import ro.clujit.innovationdays.platform.web.Page;
import ro.clujit.innovationdays.platform.web.PageAnswers;
import ro.clujit.innovationdays.ticketing.Attendee;
import ro.clujit.innovationdays.ticketing.ChangeTerms;
import ro.clujit.innovationdays.ticketing.Changed;
import ro.clujit.innovationdays.ticketing.ChangingMessages;
import ro.clujit.innovationdays.ticketing.Ticket;
import ro.clujit.innovationdays.ticketing.asking.web.Reasking;

/** The forms about who holds a ticket. */
@ApplicationScoped
class ChangeForms {

    /**
     * Addresses of a form.
     *
     * @param form where it is sent
     * @param back where the reader came from
     */
    record At(String form, String back) {}

    @CheckedTemplate(basePath = "ticketing")
    static class Templates {
        private Templates() {}

        static native TemplateInstance changeTicket(EditionLine edition, ChangeTicketView of, AttendeeFields person);
    }

    private final ChangeTerms terms;
    private final Reasking reasking;
    private final Page page;

    ChangeForms(ChangeTerms terms, Reasking reasking, Page page) {
        this.terms = terms;
        this.reasking = reasking;
        this.page = page;
    }

    private PlaceView place(Ticket ticket) {
        return new PlaceView(
                ticket.ticketType().name(page.language()),
                ticket.price().due(),
                "",
                ticket.price().vatRate(),
                ticket.ticketType().audience(),
                List.of(),
                null);
    }

    Response correct(Ticket ticket, At at) {
        var known = new Attendee(
                ticket.name(),
                ticket.email(),
                ticket.organisation(),
                ticket.jobTitle(),
                ticket.audience(),
                Set.of(),
                Set.of(),
                ticket.isToBeAsked());
        AttendeeFields person = AttendeeFields.of(1, place(ticket), known).answering(reasking.known(ticket));
        return answer(200, ticket, false, person, closed(ticket, false), at);
    }

    /** What the form that corrects a ticket sent. */
    AttendeeFields read(Ticket ticket, DetailsForm form) {
        return AttendeeFields.read(place(ticket), form).answering(reasking.read(ticket, form::values, form.files()));
    }

    /** What the form that passes a ticket on sent: who gets it, and what of the questions was answered for them. @param holder whom it is taken from */
    AttendeeFields readNext(Ticket ticket, int holder, DetailsForm form) {
        return AttendeeFields.read(place(ticket), form)
                .answering(reasking.readBegun(ticket, holder, form::values, form.files()));
    }

    /** What is written down beside who they are. */
    Consumer<Ticket> answers(AttendeeFields person) {
        return reasking.writing(person.asked());
    }

    Response transfer(Ticket ticket, At at) {
        AttendeeFields person = AttendeeFields.empty(place(ticket)).answering(reasking.begun(ticket));
        return answer(200, ticket, true, person, closed(ticket, true), at);
    }

    Response faults(Ticket ticket, boolean isTransfer, AttendeeFields person, At at) {
        return answer(422, ticket, isTransfer, person, null, at);
    }

    Response refused(Ticket ticket, boolean isTransfer, AttendeeFields person, Changed refusal, At at) {
        return answer(409, ticket, isTransfer, person, refusal, at);
    }

    private Changed closed(Ticket ticket, boolean isTransfer) {
        if (!ticket.state().isStanding()) {
            return Changed.NO_TICKET;
        }
        boolean isFirst = !isTransfer && ticket.isToBeAsked();
        return isFirst || terms.changeUntil(ticket.registration()).isPresent() ? null : Changed.TOO_LATE;
    }

    private Response answer(
            int status, Ticket ticket, boolean isTransfer, AttendeeFields person, Changed refusal, At at) {
        var view = new ChangeTicketView(
                isTransfer,
                ticket.isToBeAsked(),
                ticket.calledIn(page.language()),
                ticket.ticketType().name(page.language()),
                ticket.registration().contactName(),
                ticket.holder(),
                refusal == null ? "" : words(refusal),
                refusal == null,
                at.form(),
                at.back());
        return PageAnswers.secret(
                status, Templates.changeTicket(EditionLine.of(ticket.edition(), page.language()), view, person));
    }

    private String words(Changed refusal) {
        ChangingMessages words = page.words(ChangingMessages.class);
        return switch (refusal) {
            case TOO_LATE -> words.refused_too_late();
            case CHANGED_MEANWHILE -> words.refused_changed_meanwhile();
            default -> words.refused_no_ticket();
        };
    }
}
