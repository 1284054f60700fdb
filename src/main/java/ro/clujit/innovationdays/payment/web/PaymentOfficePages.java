package ro.clujit.innovationdays.payment.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import ro.clujit.innovationdays.account.Role;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.EditionHeading;
import ro.clujit.innovationdays.edition.Editions;
import ro.clujit.innovationdays.payment.PaymentMessages;
import ro.clujit.innovationdays.payment.SettlingPayments;
import ro.clujit.innovationdays.platform.text.Text;
import ro.clujit.innovationdays.platform.web.Page;
import ro.clujit.innovationdays.platform.web.PageAnswers;
import ro.clujit.innovationdays.ticketing.Actor;
import ro.clujit.innovationdays.ticketing.Paying;

/** The money of an edition: what is waited for, what needs a person, what was booked. */
@Path("/{lang:ro|en}/office/editions/{slug}/payments")
@RolesAllowed(Role.ORGANISER)
public class PaymentOfficePages {

    @CheckedTemplate(basePath = "payment")
    static class Templates {
        private Templates() {}

        /** @param remark what was wrong with what was asked; empty otherwise */
        static native TemplateInstance officePayments(
                EditionHeading edition, MoneyView money, Paying.Outcome outcome, String done, String remark);
    }

    /** @param sum what is waited for, in each currency */
    public record MoneyView(
            List<OwedRow> owed,
            String sum,
            List<PaymentRow> open,
            List<PaymentRow> settled,
            List<RefundRow> refunds,
            List<RefundRow> sentBack) {}

    private final Editions editions;
    private final MoneyViews views;
    private final SettlingPayments settling;
    private final Page page;

    PaymentOfficePages(Editions editions, MoneyViews views, SettlingPayments settling, Page page) {
        this.editions = editions;
        this.views = views;
        this.settling = settling;
        this.page = page;
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public Response list(@RestPath String slug, @RestQuery Paying.Outcome outcome, @RestQuery String done) {
        return PageAnswers.page(page(edition(slug), outcome, done, ""));
    }

    @POST
    @Path("/{id}/match")
    @Operation(hidden = true)
    public Response match(
            @RestPath String slug, @RestPath UUID id, @RestForm String reference, @RestForm String anyway) {
        Edition edition = edition(slug);
        String typed = Text.line(reference);
        var outcome = settling.match(edition, id, typed, Actor.organiser(page.organiser()), anyway != null)
                .orElseThrow(NotFoundException::new);
        if (outcome instanceof SettlingPayments.Outcome.Asked asked) {
            return asked.outcome() == Paying.Outcome.WRONG_AMOUNT || asked.outcome() == Paying.Outcome.NOT_DUE
                    ? PageAnswers.refused(page(edition, null, null, words().outcome(asked.outcome())))
                    : PageAnswers.seeOther(address(slug) + "?outcome=" + asked.outcome());
        }
        return outcome instanceof SettlingPayments.Outcome.SettledBefore
                ? PageAnswers.seeOther(address(slug) + "?done=before")
                : PageAnswers.refused(page(edition, null, null, words().unknown_reference(shortened(typed))));
    }

    @POST
    @Path("/{id}/refunded")
    @Operation(hidden = true)
    public Response refunded(@RestPath String slug, @RestPath UUID id) {
        boolean isNow = settling.refunded(edition(slug), id, Actor.organiser(page.organiser()))
                .orElseThrow(NotFoundException::new);
        return PageAnswers.seeOther(address(slug) + "?done=" + (isNow ? "refunded" : "before"));
    }

    private TemplateInstance page(Edition edition, Paying.Outcome outcome, String done, String remark) {
        return Templates.officePayments(
                EditionHeading.of(edition, page.language()), views.of(edition, page.language()), outcome, done, remark);
    }

    private static String shortened(String typed) {
        return typed.length() > 40 ? typed.substring(0, 40) + "…" : typed;
    }

    private PaymentMessages words() {
        return page.words(PaymentMessages.class);
    }

    private Edition edition(String slug) {
        return editions.bySlug(slug).orElseThrow(NotFoundException::new);
    }

    private String address(String slug) {
        return "/" + page.lang() + "/office/editions/" + slug + "/payments";
    }
}
