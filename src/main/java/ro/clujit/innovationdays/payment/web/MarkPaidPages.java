package ro.clujit.innovationdays.payment.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import ro.clujit.innovationdays.account.Role;
import ro.clujit.innovationdays.edition.EditionHeading;
import ro.clujit.innovationdays.payment.MarkingPaid;
import ro.clujit.innovationdays.payment.PaymentMessages;
import ro.clujit.innovationdays.payment.Received;
import ro.clujit.innovationdays.platform.money.Money;
import ro.clujit.innovationdays.platform.web.Fields;
import ro.clujit.innovationdays.platform.web.Page;
import ro.clujit.innovationdays.platform.web.PageAnswers;
import ro.clujit.innovationdays.ticketing.Actor;
import ro.clujit.innovationdays.ticketing.Paying;
import ro.clujit.innovationdays.ticketing.Registration;
import ro.clujit.innovationdays.ticketing.Registrations;

/** An organiser writes down that the money for a registration has come. */
@Path("/{lang:ro|en}/office/registrations/{id}/payment")
@RolesAllowed(Role.ORGANISER)
public class MarkPaidPages {

    private static final int NOTE = 200;

    @CheckedTemplate(basePath = "payment")
    static class Templates {
        private Templates() {}

        /** @param owed in words; empty where nothing is @param reference empty where nothing can be paid */
        static native TemplateInstance officeMarkPaid(
                EditionHeading edition,
                UUID id,
                String name,
                String owed,
                String reference,
                String currency,
                Fields fields);
    }

    private final Registrations registrations;
    private final MarkingPaid marking;
    private final Page page;
    private final Clock clock;

    MarkPaidPages(Registrations registrations, MarkingPaid marking, Page page, Clock clock) {
        this.registrations = registrations;
        this.marking = marking;
        this.page = page;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public Response ask(@RestPath UUID id) {
        Registration registration = registration(id);
        return PageAnswers.page(form(
                registration,
                Fields.blank()
                        .put("received-on", today(registration))
                        .put(
                                "amount",
                                registration.owed().isNothing()
                                        ? ""
                                        : registration.owed().plain())));
    }

    @POST
    @Operation(hidden = true)
    public Response paid(@RestPath UUID id, MultivaluedMap<String, String> form) {
        Registration registration = registration(id);
        Fields fields = Fields.sent(form);
        Optional<Received> received = read(fields, registration);
        if (received.isEmpty()) {
            return PageAnswers.refused(form(registration, fields));
        }
        boolean anyway = !fields.value("anyway").isEmpty();
        Paying.Outcome outcome = marking.paid(id, received.get(), Actor.organiser(page.organiser()), anyway)
                .orElseThrow(NotFoundException::new);
        if (outcome == Paying.Outcome.WRONG_AMOUNT) {
            fields.refuse(
                    "amount", words().fault_other_amount(registration.owed().in(page.language())));
            return PageAnswers.refused(form(registration, fields));
        }
        return PageAnswers.seeOther("/" + page.lang() + "/office/registrations/" + id + "?paid=" + outcome);
    }

    private Optional<Received> read(Fields fields, Registration registration) {
        Optional<Money> amount = Money.read(
                        fields.value("amount"), registration.total().currency())
                .filter(money -> money.minor() > 0 && money.minor() <= Received.MOST);
        if (amount.isEmpty()) {
            fields.refuse("amount", words().fault_amount());
        }
        Optional<LocalDate> on = fields.date("received-on", words().fault_date());
        if (on.isEmpty()) {
            fields.refuse("received-on", words().fault_date());
        } else if (on.get().isAfter(today(registration))) {
            fields.refuse("received-on", words().fault_future());
        } else if (on.get().getYear() < 2000) {
            fields.refuse("received-on", words().fault_date());
        }
        String note = fields.line("note", NOTE, words().fault_note(NOTE));
        return fields.isGood() ? Optional.of(new Received(amount.get(), on.get(), note)) : Optional.empty();
    }

    private TemplateInstance form(Registration registration, Fields fields) {
        return Templates.officeMarkPaid(
                EditionHeading.of(registration.edition(), page.language()),
                registration.id(),
                registration.contactName(),
                registration.paymentReference().isEmpty() || registration.owed().isNothing()
                        ? ""
                        : registration.owed().in(page.language()),
                registration.paymentReference().orElse(""),
                registration.total().currency().name(),
                fields);
    }

    private LocalDate today(Registration registration) {
        return LocalDate.ofInstant(clock.instant(), registration.edition().zone());
    }

    private PaymentMessages words() {
        return page.words(PaymentMessages.class);
    }

    private Registration registration(UUID id) {
        return registrations.withEdition(id).orElseThrow(NotFoundException::new);
    }
}
