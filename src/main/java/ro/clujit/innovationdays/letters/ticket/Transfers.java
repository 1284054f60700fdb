package ro.clujit.innovationdays.letters.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ro.clujit.innovationdays.letters.NoteView;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.locale.LocalDates;
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

    public boolean hasAccount(Registration registration) {
        return !terms.of(registration.edition())
                .iban(registration.total().currency())
                .isEmpty();
    }

    /** Until when money is waited for, in words. */
    public static String until(Optional<Instant> until, Registration registration, Language language) {
        return until.map(at -> LocalDates.until(at, registration.edition().zone(), language))
                .orElse("");
    }

    public NoteView.Item of(Registration registration, Money sum, String until, Language language) {
        TicketLetterMessages words = TicketNote.words(language);
        SaleTerms agreed = terms.of(registration.edition());
        String iban = agreed.iban(registration.total().currency());
        List<NoteView.Line> lines = new ArrayList<>();
        lines.add(new NoteView.Line(words.pay_amount(), sum.in(language)));
        lines.add(new NoteView.Line(
                words.pay_reference(), registration.paymentReference().orElse("")));
        if (!iban.isEmpty()) {
            String taxId = agreed.taxId().isEmpty() ? "" : " (" + agreed.taxId() + ")";
            lines.add(new NoteView.Line(words.pay_beneficiary(), agreed.beneficiary() + taxId));
            lines.add(new NoteView.Line(words.pay_iban(), iban));
            if (!agreed.bank().isEmpty()) {
                String swift = agreed.swift().isEmpty() ? "" : ", " + agreed.swift();
                lines.add(new NoteView.Line(words.pay_bank(), agreed.bank() + swift));
            }
        }
        lines.add(new NoteView.Line(words.pay_until(), until));
        return new NoteView.Item(words.pay_transfer(), "", lines);
    }
}
