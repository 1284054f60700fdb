package ro.clujit.innovationdays.ticketing.web;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import ro.clujit.innovationdays.platform.locale.Bilingual;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.money.Currency;
import ro.clujit.innovationdays.platform.money.Money;
import ro.clujit.innovationdays.platform.web.Fields;
import ro.clujit.innovationdays.ticketing.Audience;
import ro.clujit.innovationdays.ticketing.OfferingMessages;
import ro.clujit.innovationdays.ticketing.SellingMessages;
import ro.clujit.innovationdays.ticketing.TicketKind;
import ro.clujit.innovationdays.ticketing.TicketTerms;
import ro.clujit.innovationdays.ticketing.TicketType;
import ro.clujit.innovationdays.ticketing.Vat;

/** The form of a ticket type. Its times are the edition's local ones. */
final class TicketTypeForm {

    static final String QUOTA = "quota-";
    static final String GOES_WITH = "goes-with-";
    private static final int NAME = 80;
    private static final int DESCRIPTION = 400;

    /**
     * What was written down.
     *
     * @param countedIn ids of quotas
     * @param ownPlaces of a quota of its own; null without one
     */
    record Read(TicketKind kind, TicketTerms terms, Set<UUID> countedIn, Integer ownPlaces) {}

    private final Fields fields;
    private final ZoneId zone;
    private final OfferingMessages words;
    private final SellingMessages selling;

    TicketTypeForm(Fields fields, ZoneId zone, OfferingMessages words, SellingMessages selling) {
        this.fields = fields;
        this.zone = zone;
        this.words = words;
        this.selling = selling;
    }

    static Fields blank() {
        return Fields.blank()
                .put("kind", TicketKind.ADMISSION)
                .put("price", "0")
                .put("currency", Currency.RON)
                .put("vat", Vat.STANDARD)
                .put("least", 1)
                .put("most", TicketType.MOST_PLACES);
    }

    static Fields of(TicketType type) {
        ZoneId zone = type.edition().zone();
        Fields fields = Fields.blank()
                .put("kind", type.kind())
                .put("name-ro", type.name(Language.ro))
                .put("name-en", type.name(Language.en))
                .put("description-ro", type.description(Language.ro))
                .put("description-en", type.description(Language.en))
                .put("price", type.price().isNothing() ? "0" : type.price().plain())
                .put("currency", type.price().currency())
                .put("vat", type.vat())
                .put("least", type.leastPerRegistration())
                .put("most", type.mostPerRegistration())
                .put("sale-from", local(type.saleFrom(), zone))
                .put("sale-until", local(type.saleUntil(), zone))
                .put("audience", type.audience().map(Audience::name).orElse(""))
                .put("with-code", type.isWithCodeOnly() ? "on" : "")
                .put("approval", type.needsApproval() ? "on" : "");
        type.quotas().forEach(quota -> fields.put(QUOTA + quota.id(), "on"));
        type.addOnFor().forEach(id -> fields.put(GOES_WITH + id, "on"));
        return fields;
    }

    /**
     * @param quotas ids that can be ticked
     * @param admissions ids that can be ticked
     * @return empty when something is wrong, which then stands in the fields
     */
    Optional<Read> read(List<UUID> quotas, List<UUID> admissions) {
        TicketKind kind = one(TicketKind.values(), "kind").orElse(TicketKind.ADMISSION);
        var name = new Bilingual(
                fields.filledIn("name-ro", NAME, words.fault_name_ro(NAME)),
                fields.filledIn("name-en", NAME, words.fault_name_en(NAME)));
        var description = new Bilingual(
                fields.line("description-ro", DESCRIPTION, words.fault_description(DESCRIPTION)),
                fields.line("description-en", DESCRIPTION, words.fault_description(DESCRIPTION)));
        Money price = price();
        Vat vat = one(Vat.values(), "vat").orElse(Vat.STANDARD);
        int least = number("least");
        int most = number("most");
        if (least > most) {
            fields.refuse("least", selling.fault_least(most));
        }
        Instant from = instant("sale-from");
        Instant until = instant("sale-until");
        if (from != null && until != null && !until.isAfter(from)) {
            fields.refuse("sale-until", words.fault_until_before());
        }
        Integer ownPlaces = fields.number("places", 0, TicketTerms.MOST_PLACES, words.fault_places())
                .orElse(null);
        if (!fields.isGood()) {
            return Optional.empty();
        }
        var terms = new TicketTerms(
                name,
                description,
                price,
                vat,
                least,
                most,
                from,
                until,
                one(Audience.values(), "audience").orElse(null),
                !fields.value("with-code").isEmpty(),
                !fields.value("approval").isEmpty(),
                ticked(GOES_WITH, admissions));
        return Optional.of(new Read(kind, terms, ticked(QUOTA, quotas), ownPlaces));
    }

    private Money price() {
        Currency currency = one(Currency.values(), "currency").orElse(Currency.RON);
        return Money.read(fields.value("price"), currency)
                .filter(price -> price.minor() <= TicketTerms.HIGHEST_PRICE)
                .orElseGet(() -> {
                    fields.refuse("price", selling.fault_price());
                    return Money.nothing(currency);
                });
    }

    private <E extends Enum<E>> Optional<E> one(E[] values, String field) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(fields.value(field)))
                .findFirst();
    }

    private Set<UUID> ticked(String prefix, List<UUID> all) {
        Set<UUID> ticked = new HashSet<>(all);
        ticked.removeIf(id -> fields.value(prefix + id).isEmpty());
        return ticked;
    }

    private int number(String name) {
        return fields.required(name, 1, TicketType.MOST_PLACES, words.fault_most(TicketType.MOST_PLACES))
                .orElse(1);
    }

    private Instant instant(String name) {
        return fields.dateTime(name, words.fault_time())
                .map(local -> local.atZone(zone).toInstant())
                .orElse(null);
    }

    static String local(Optional<Instant> instant, ZoneId zone) {
        return instant.map(at -> LocalDateTime.ofInstant(at, zone).toString()).orElse("");
    }
}
