package ro.clujit.innovationdays.letters.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.letters.NoteView;
import ro.clujit.innovationdays.letters.Sampled;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.locale.LocalDates;
import ro.clujit.innovationdays.platform.money.Currency;
import ro.clujit.innovationdays.platform.money.Money;
import ro.clujit.innovationdays.ticketing.Registration;
import ro.clujit.innovationdays.ticketing.SaleTerms;
import ro.clujit.innovationdays.ticketing.SalesTerms;

/** Says how money is sent: how much, with which reference, to whom and until when. */
@ApplicationScoped
public class Transfers {

    private final SalesTerms terms;

    Transfers(SalesTerms terms) {
        this.terms = terms;
    }

    /**
     * What is to be paid.
     *
     * @param reference to write on the transfer
     * @param until in words; empty where nothing is waited for
     */
    public record Asked(Edition edition, Money sum, String reference, String until) {

        public static Asked of(Registration registration, Money sum, Optional<Instant> until, Language language) {
            return new Asked(
                    registration.edition(),
                    sum,
                    registration.paymentReference().orElse(""),
                    until.map(at -> words(at, registration.edition(), language)).orElse(""));
        }

        public static Asked sample(Edition edition, long minor, Language language) {
            return new Asked(
                    edition,
                    new Money(minor, Currency.RON),
                    sampleReference(edition),
                    words(Sampled.daysBefore(edition, 14), edition, language));
        }

        private static String words(Instant until, Edition edition, Language language) {
            return LocalDates.until(until, edition.zone(), language);
        }
    }

    /** As long as those that are given out. */
    public static String sampleReference(Edition edition) {
        return edition.mark() + "-00000-00000";
    }

    public boolean hasAccount(Asked asked) {
        return !terms.of(asked.edition()).iban(asked.sum().currency()).isEmpty();
    }

    public NoteView.Item of(Asked asked, Language language) {
        TicketLetterMessages words = TicketNote.words(language);
        SaleTerms agreed = terms.of(asked.edition());
        String iban = agreed.iban(asked.sum().currency());
        List<NoteView.Line> lines = new ArrayList<>();
        lines.add(new NoteView.Line(words.pay_amount(), asked.sum().in(language)));
        lines.add(new NoteView.Line(words.pay_reference(), asked.reference()));
        if (!iban.isEmpty()) {
            String taxId = agreed.taxId().isEmpty() ? "" : " (" + agreed.taxId() + ")";
            lines.add(new NoteView.Line(words.pay_beneficiary(), agreed.beneficiary() + taxId));
            lines.add(new NoteView.Line(words.pay_iban(), iban));
            if (!agreed.bank().isEmpty()) {
                String swift = agreed.swift().isEmpty() ? "" : ", " + agreed.swift();
                lines.add(new NoteView.Line(words.pay_bank(), agreed.bank() + swift));
            }
        }
        lines.add(new NoteView.Line(words.pay_until(), asked.until()));
        return new NoteView.Item(words.pay_transfer(), "", lines);
    }
}
