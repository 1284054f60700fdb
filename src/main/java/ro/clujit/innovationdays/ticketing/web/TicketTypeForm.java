package ro.clujit.innovationdays.ticketing.web;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import ro.clujit.innovationdays.platform.locale.Bilingual;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.money.Currency;
import ro.clujit.innovationdays.platform.money.Money;
import ro.clujit.innovationdays.platform.web.Fields;
import ro.clujit.innovationdays.ticketing.OfferingMessages;
import ro.clujit.innovationdays.ticketing.TicketTerms;
import ro.clujit.innovationdays.ticketing.TicketType;
import ro.clujit.innovationdays.ticketing.Vat;

/** The form of a ticket type. Its times are the edition's local ones. */
final class TicketTypeForm {

    private static final int NAME = 80;
    private static final int DESCRIPTION = 400;

    private TicketTypeForm() {}

    static Fields blank() {
        return Fields.blank().put("most", TicketType.MOST_PLACES);
    }

    static Fields of(TicketType type) {
        ZoneId zone = type.edition().zone();
        return Fields.blank()
                .put("name-ro", type.name(Language.ro))
                .put("name-en", type.name(Language.en))
                .put("description-ro", type.description(Language.ro))
                .put("description-en", type.description(Language.en))
                .put("places", type.quotas().iterator().next().size())
                .put("most", type.mostPerRegistration())
                .put("sale-from", local(type.saleFrom(), zone))
                .put("sale-until", local(type.saleUntil(), zone));
    }

    /** @param places of the type's own quota */
    record Read(TicketTerms terms, int places) {}

    /** @return empty when something is wrong, which then stands in the fields */
    static Optional<Read> read(Fields fields, ZoneId zone, OfferingMessages words) {
        String nameRo = fields.filledIn("name-ro", NAME, words.fault_name_ro(NAME));
        String nameEn = fields.filledIn("name-en", NAME, words.fault_name_en(NAME));
        String descriptionRo = fields.line("description-ro", DESCRIPTION, words.fault_description(DESCRIPTION));
        String descriptionEn = fields.line("description-en", DESCRIPTION, words.fault_description(DESCRIPTION));
        int places = required(fields, "places", 0, TicketTerms.MOST_PLACES, words.fault_places());
        int most = required(fields, "most", 1, TicketType.MOST_PLACES, words.fault_most(TicketType.MOST_PLACES));
        Instant from = instant(fields, "sale-from", zone, words);
        Instant until = instant(fields, "sale-until", zone, words);
        if (from != null && until != null && !until.isAfter(from)) {
            fields.refuse("sale-until", words.fault_until_before());
        }
        return fields.isGood()
                ? Optional.of(new Read(
                        new TicketTerms(
                                new Bilingual(nameRo, nameEn),
                                new Bilingual(descriptionRo, descriptionEn),
                                Money.nothing(Currency.RON),
                                Vat.STANDARD,
                                1,
                                most,
                                from,
                                until,
                                null,
                                false,
                                false,
                                Set.of()),
                        places))
                : Optional.empty();
    }

    private static int required(Fields fields, String name, int least, int most, String remark) {
        return fields.number(name, least, most, remark).orElseGet(() -> {
            fields.refuse(name, remark);
            return least;
        });
    }

    private static Instant instant(Fields fields, String name, ZoneId zone, OfferingMessages words) {
        return fields.dateTime(name, words.fault_time())
                .map(local -> local.atZone(zone).toInstant())
                .orElse(null);
    }

    private static String local(Optional<Instant> instant, ZoneId zone) {
        return instant.map(at -> LocalDateTime.ofInstant(at, zone).toString()).orElse("");
    }
}
