package ro.clujit.innovationdays.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.platform.locale.Bilingual;
import ro.clujit.innovationdays.platform.money.Currency;
import ro.clujit.innovationdays.platform.money.Money;
import ro.clujit.innovationdays.site.ExampleEdition.ExampleAccount;
import ro.clujit.innovationdays.site.ExampleEdition.ExampleCode;
import ro.clujit.innovationdays.site.ExampleEdition.ExampleTicketType;
import ro.clujit.innovationdays.ticketing.Code;
import ro.clujit.innovationdays.ticketing.Offering;
import ro.clujit.innovationdays.ticketing.Quota;
import ro.clujit.innovationdays.ticketing.SaleTerms;
import ro.clujit.innovationdays.ticketing.TicketKind;
import ro.clujit.innovationdays.ticketing.TicketTerms;
import ro.clujit.innovationdays.ticketing.Vat;

/** Puts what an example edition sells into rows: tickets and add-ons, codes, and where the money goes. */
@ApplicationScoped
class ExampleTickets {

    private static final int HUNDREDTHS = 100;

    private final EntityManager rows;
    private final Offering offering;
    private final Clock clock;

    ExampleTickets(EntityManager rows, Offering offering, Clock clock) {
        this.rows = rows;
        this.offering = offering;
        this.clock = clock;
    }

    void put(ExampleEdition example, Edition edition) {
        Instant until = example.saleUntil() == null
                ? null
                : example.saleUntil().atZone(edition.zone()).toInstant();
        example.ticketTypes().forEach(type -> put(type, TicketKind.ADMISSION, edition, until));
        example.addOns().forEach(type -> put(type, TicketKind.ADD_ON, edition, until));
        example.codes().forEach(code -> put(code, edition));
        if (example.account() != null) {
            put(example.account(), edition);
        }
    }

    private void put(ExampleTicketType type, TicketKind kind, Edition edition, Instant until) {
        var quota = new Quota(edition, type.quota().name(), type.quota().size());
        rows.persist(quota);
        var terms = new TicketTerms(
                new Bilingual(type.name().ro(), type.name().en()),
                new Bilingual(type.description().ro(), type.description().en()),
                new Money(type.price(), Currency.RON),
                Vat.STANDARD,
                1,
                type.mostPerRegistration(),
                null,
                until,
                null,
                false,
                false,
                Set.of());
        offering.add(edition, kind, terms, Set.of(quota.id()), null);
    }

    private void put(ExampleCode example, Edition edition) {
        var code = new Code(edition, Code.tidy(example.text()), example.uses(), clock.instant());
        code.putIn("", example.organisation());
        code.takeOff(Code.Discount.PERCENT, (long) example.percent() * HUNDREDTHS);
        rows.persist(code);
    }

    private void put(ExampleAccount account, Edition edition) {
        var terms = new SaleTerms(edition);
        terms.payTo(account.beneficiary(), account.taxId(), account.bank(), account.iban(), "", account.swift());
        rows.persist(terms);
    }
}
