package ro.clujit.innovationdays.ticketing.web.api;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ro.clujit.innovationdays.platform.locale.Bilingual;
import ro.clujit.innovationdays.platform.money.Currency;
import ro.clujit.innovationdays.platform.money.Money;
import ro.clujit.innovationdays.platform.web.Faults;
import ro.clujit.innovationdays.ticketing.Audience;
import ro.clujit.innovationdays.ticketing.TicketKind;
import ro.clujit.innovationdays.ticketing.TicketTerms;
import ro.clujit.innovationdays.ticketing.TicketType;
import ro.clujit.innovationdays.ticketing.Vat;

/** The terms of a ticket type as an organiser's program writes them. */
@Schema(name = "TicketTypeBody")
public record TicketTypeBody(
        @Schema(description = "Fixed once it is made; ADMISSION where it is left out")
        TicketKind kind,

        @Schema(required = true) Bilingual name,
        Bilingual description,

        @Schema(description = "Of one place, VAT included; free of charge where it is left out", examples = "242.00")
        String price,

        Currency currency,
        Vat vat,
        Integer least,
        Integer most,
        Instant saleFrom,
        Instant saleUntil,
        Audience audience,
        boolean withCodeOnly,
        boolean needsApproval,

        @Schema(description = "Ids of the quotas that it is counted in; at least one")
        Set<UUID> quotas,

        @Schema(description = "Of an add-on: ids of the admissions it goes with; all where it is left out")
        Set<UUID> addOnFor) {

    private static final int NAME = 80;
    private static final int DESCRIPTION = 400;

    static Faults faults(TicketTypeBody body) {
        var faults = new Faults();
        faults.require("body", body);
        if (body != null) {
            body.check(faults);
        }
        return faults;
    }

    private void check(Faults faults) {
        faults.requireText("name.ro", name == null ? null : name.ro(), NAME);
        faults.requireText("name.en", name == null ? null : name.en(), NAME);
        faults.limit("description", description, DESCRIPTION);
        if (amount().filter(money -> money.minor() <= TicketTerms.HIGHEST_PRICE).isEmpty()) {
            faults.add("price", "is not an amount from 0 to 1000000 with at most two decimals, such as 242.00");
        }
        faults.range("least", least, 1, TicketType.MOST_PLACES);
        faults.range("most", most, 1, TicketType.MOST_PLACES);
        if (faults.areNone() && leastOr() > mostOr()) {
            faults.add("most", "is less than least");
        }
        if (saleFrom != null && saleUntil != null && !saleUntil.isAfter(saleFrom)) {
            faults.add("saleUntil", "is not after saleFrom");
        }
        for (Instant time : new Instant[] {saleFrom, saleUntil}) {
            if (time != null) {
                faults.year("saleFrom", time);
            }
        }
        if (quotas == null || quotas.isEmpty()) {
            faults.add("quotas", "is missing: name at least one quota that it is counted in");
        }
    }

    private Optional<Money> amount() {
        return Money.read(price == null ? "0" : price, currency == null ? Currency.RON : currency);
    }

    private int leastOr() {
        return least == null ? 1 : least;
    }

    private int mostOr() {
        return most == null ? TicketType.MOST_PLACES : most;
    }

    TicketTerms terms() {
        return new TicketTerms(
                Faults.lines(name),
                Faults.lines(description),
                amount().orElseThrow(),
                vat == null ? Vat.STANDARD : vat,
                leastOr(),
                mostOr(),
                saleFrom,
                saleUntil,
                audience,
                withCodeOnly,
                needsApproval,
                addOnFor == null ? Set.of() : addOnFor);
    }
}
