package ro.clujit.innovationdays.sponsor.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import ro.clujit.innovationdays.platform.database.OrderedIds;
import ro.clujit.innovationdays.platform.locale.Bilingual;
import ro.clujit.innovationdays.platform.web.Choice;
import ro.clujit.innovationdays.platform.web.Fields;
import ro.clujit.innovationdays.sponsor.Benefit;
import ro.clujit.innovationdays.sponsor.BenefitKind;
import ro.clujit.innovationdays.sponsor.BenefitTerms;
import ro.clujit.innovationdays.sponsor.SponsorMessages;

/** The form of a benefit. */
final class BenefitForm {

    private static final String KEY = "key";

    private BenefitForm() {}

    static Fields blank() {
        return Fields.blank().put(KEY, OrderedIds.next()).put("amount", 1);
    }

    static Fields of(Benefit benefit) {
        return Fields.blank()
                .put("kind", benefit.kind())
                .put("amount", benefit.amount())
                .put("text-ro", benefit.text().ro())
                .put("text-en", benefit.text().en())
                .put("due-on", benefit.dueOn().map(Object::toString).orElse(""));
    }

    static List<Choice> kinds(SponsorMessages words) {
        return Arrays.stream(BenefitKind.values())
                .map(kind -> new Choice(kind.name(), words.kind(kind)))
                .toList();
    }

    /** What the form was given when it was shown; one that was not gets one of its own. */
    static UUID key(Fields fields) {
        try {
            return UUID.fromString(fields.value(KEY));
        } catch (IllegalArgumentException e) {
            return OrderedIds.next();
        }
    }

    /** @return empty when something is wrong, which then stands in the fields */
    static Optional<BenefitTerms> read(Fields fields, SponsorMessages words) {
        Optional<BenefitKind> kind = Stream.of(BenefitKind.values())
                .filter(one -> one.name().equals(fields.value("kind")))
                .findFirst();
        if (kind.isEmpty()) {
            fields.refuse("kind", words.fault_choice());
        }
        Optional<Integer> amount = fields.required("amount", 1, Benefit.MOST, words.fault_amount(Benefit.MOST));
        int most = Benefit.LONGEST_TEXT;
        var text = new Bilingual(
                fields.line("text-ro", most, words.fault_long(most)),
                fields.line("text-en", most, words.fault_long(most)));
        var due = fields.date("due-on", words.fault_date());
        return fields.isGood()
                ? Optional.of(new BenefitTerms(kind.orElseThrow(), amount.orElseThrow(), text, due.orElse(null)))
                : Optional.empty();
    }
}
