package ro.clujit.innovationdays.ticketing.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import ro.clujit.innovationdays.platform.web.Page;
import ro.clujit.innovationdays.platform.web.PageAnswers;
import ro.clujit.innovationdays.ticketing.Actor;
import ro.clujit.innovationdays.ticketing.AddOnMessages;
import ro.clujit.innovationdays.ticketing.ChangingAddOns;
import ro.clujit.innovationdays.ticketing.ChangingAddOns.Outcome;
import ro.clujit.innovationdays.ticketing.Ticket;

/** The form about what goes with a ticket, whichever link leads to it. */
@ApplicationScoped
class AddOnForms {

    @CheckedTemplate(basePath = "ticketing")
    static class Templates {
        private Templates() {}

        static native TemplateInstance addOns(EditionLine edition, AddOnsView of);
    }

    private final ChangingAddOns changing;
    private final AddOnViews views;
    private final Page page;

    AddOnForms(ChangingAddOns changing, AddOnViews views, Page page) {
        this.changing = changing;
        this.views = views;
        this.page = page;
    }

    /** @param isPayer whether the reader has the registration's link; that of one ticket otherwise */
    Response show(Ticket ticket, boolean isPayer, String done, ChangeForms.At at) {
        return answer(200, ticket, isPayer, done == null ? "" : done, "", at);
    }

    /** @param add id of an add-on; null where one is dropped @param drop as above */
    Response change(Ticket ticket, boolean isPayer, UUID add, UUID drop, ChangeForms.At at) {
        UUID registration = ticket.registration().id();
        if (add == null && drop == null) {
            return PageAnswers.seeOther(at.form());
        }
        Outcome outcome = add != null
                ? changing.add(registration, ticket.id(), add, isPayer, Actor.HOLDER)
                : changing.drop(registration, ticket.id(), drop, isPayer, Actor.HOLDER);
        return outcome == Outcome.DONE
                ? PageAnswers.seeOther(at.form() + "?done=" + (add != null ? "added" : "dropped"))
                : answer(
                        409,
                        ticket,
                        isPayer,
                        "",
                        page.words(AddOnMessages.class).refused(outcome),
                        at);
    }

    private Response answer(
            int status, Ticket ticket, boolean isPayer, String done, String refusal, ChangeForms.At at) {
        return PageAnswers.secret(
                status,
                Templates.addOns(
                        EditionLine.of(ticket.edition(), page.language()),
                        views.of(ticket, isPayer, done, refusal, at)));
    }
}
