package ro.clujit.innovationdays.sponsor.web;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import ro.clujit.innovationdays.platform.money.Currency;
import ro.clujit.innovationdays.platform.money.Money;
import ro.clujit.innovationdays.platform.web.Choice;
import ro.clujit.innovationdays.platform.web.Fields;
import ro.clujit.innovationdays.sponsor.Benefit;
import ro.clujit.innovationdays.sponsor.SponsorMessages;
import ro.clujit.innovationdays.sponsor.Sponsorship;
import ro.clujit.innovationdays.sponsor.SponsorshipTerms;

/** The forms about one partner: its contract, and what it has had. */
final class PartnerForm {

    private static final String USED = "used-";

    private PartnerForm() {}

    /** @param place in the tier */
    record Read(SponsorshipTerms terms, int place) {}

    static Fields of(Sponsorship partner) {
        return Fields.blank()
                .put("owner", partner.owner().map(UUID::toString).orElse(""))
                .put("due-on", partner.dueOn().map(Object::toString).orElse(""))
                .put("price", partner.price().map(Money::plain).orElse(""))
                .put("currency", partner.price().map(Money::currency).orElse(Currency.EUR))
                .put("place", partner.position())
                .put(Versions.FIELD, partner.version());
    }

    /** How much of each benefit the partner has had; of what is given or not, whether it was. */
    static Fields delivery(Sponsorship partner) {
        Fields fields = Fields.blank();
        partner.tier().benefits().forEach(benefit -> fields.put(field(benefit.id()), had(partner, benefit)));
        return fields.put(Versions.FIELD, partner.version());
    }

    private static String had(Sponsorship partner, Benefit benefit) {
        int used = partner.used(benefit);
        if (benefit.amount() > 1) {
            return Integer.toString(used);
        }
        return used == 0 ? "" : "on";
    }

    /** The field that says how much of a benefit was given. */
    static String field(UUID benefit) {
        return USED + benefit;
    }

    static List<Choice> currencies() {
        return Arrays.stream(Currency.values())
                .map(currency -> new Choice(currency.name(), currency.name()))
                .toList();
    }

    /**
     * @param owners those who may look after it
     * @return empty when something is wrong, which then stands in the fields
     */
    static Optional<Read> read(Fields fields, Sponsorship partner, Map<UUID, String> owners, SponsorMessages words) {
        Optional<UUID> owner = owners.keySet().stream()
                .filter(id -> id.toString().equals(fields.value("owner")))
                .findFirst();
        if (owner.isEmpty() && !fields.value("owner").isEmpty()) {
            fields.refuse("owner", words.fault_choice());
        }
        var due = fields.date("due-on", words.fault_date());
        Money price = price(fields, words);
        int last = partner.tier().sponsorships().size();
        Optional<Integer> place = fields.required("place", 1, last, words.fault_position(last));
        return fields.isGood()
                ? Optional.of(new Read(
                        new SponsorshipTerms(owner.orElse(null), due.orElse(null), price), place.orElseThrow()))
                : Optional.empty();
    }

    private static Money price(Fields fields, SponsorMessages words) {
        if (fields.value("price").isEmpty()) {
            return null;
        }
        Optional<Money> price = Stream.of(Currency.values())
                .filter(one -> one.name().equals(fields.value("currency")))
                .findFirst()
                .flatMap(currency -> Money.read(fields.value("price"), currency))
                .filter(money -> !money.isNothing());
        if (price.isEmpty()) {
            fields.refuse("price", words.fault_price());
        }
        return price.orElse(null);
    }

    /** How much of each benefit the partner has had; a box that is not ticked sends nothing, and means none. */
    static Map<UUID, Integer> used(Fields fields, Sponsorship partner, SponsorMessages words) {
        Map<UUID, Integer> used = new HashMap<>();
        for (Benefit benefit : partner.tier().benefits()) {
            String field = field(benefit.id());
            if (benefit.amount() == 1) {
                used.put(benefit.id(), fields.value(field).isEmpty() ? 0 : 1);
            } else {
                fields.required(field, 0, benefit.amount(), words.fault_limit(benefit.amount()))
                        .ifPresent(count -> used.put(benefit.id(), count));
            }
        }
        return used;
    }
}
