package ro.clujit.innovationdays.letters.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.letters.Reader;
import ro.clujit.innovationdays.letters.Sampled;
import ro.clujit.innovationdays.letters.Sampled.Sample;
import ro.clujit.innovationdays.mail.ComposedLetter;
import ro.clujit.innovationdays.mail.Letter;
import ro.clujit.innovationdays.mail.LetterComposer;
import ro.clujit.innovationdays.mail.Outbox;
import ro.clujit.innovationdays.payment.Payment;
import ro.clujit.innovationdays.payment.Payments;
import ro.clujit.innovationdays.payment.Refunds;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.money.Currency;
import ro.clujit.innovationdays.platform.money.Money;
import ro.clujit.innovationdays.ticketing.MoneyReturned;
import ro.clujit.innovationdays.ticketing.Registration;

/** Tells whoever registered that their money is on its way back. */
@ApplicationScoped
class RefundMadeLetter implements LetterComposer, Sampled {

    private static final String KIND = "refund-made";
    /** What had been paid for was given up. */
    private static final String GIVEN_UP = KIND + ".given-up";
    /** It came for what was not owed: too late, or a second time. */
    private static final String NOT_OWED = KIND + ".not-owed";

    private final Outbox outbox;
    private final Refunds refunds;
    private final Payments payments;
    private final TicketNote note;

    RefundMadeLetter(Outbox outbox, Refunds refunds, Payments payments, TicketNote note) {
        this.outbox = outbox;
        this.refunds = refunds;
        this.payments = payments;
        this.note = note;
    }

    void returned(@Observes MoneyReturned event) {
        Registration registration = event.registration();
        if (!registration.contactEmail().isEmpty()) {
            TicketNote.add(outbox, KIND, event.because(), registration);
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    @Transactional
    public ComposedLetter compose(Letter letter) {
        return refunds.findByIdOptional(letter.subjectId())
                .map(refund -> compose(letter, refund.registration(), refund.amount(), refund.what()))
                .orElseGet(() -> {
                    Payment payment =
                            payments.findByIdOptional(letter.subjectId()).orElseThrow();
                    return compose(letter, payment.registration().orElseThrow(), payment.amount(), "");
                });
    }

    private ComposedLetter compose(Letter letter, Registration registration, Money sum, String what) {
        return compose(
                Reader.of(letter, registration.edition()), sum, what, note.link(registration, letter.language()));
    }

    @Override
    public List<Sample> samples(Edition edition, Language language) {
        Reader reader = Reader.sample(edition, language);
        var sum = new Money(29_750, Currency.RON);
        String link = note.sampleLink(language);
        return List.of(
                new Sample(
                        GIVEN_UP, compose(reader, sum, Sampled.madeUp(language).add_on(), link)),
                new Sample(NOT_OWED, compose(reader, sum, "", link)));
    }

    /** @param what was given up; empty where the money was not owed */
    private ComposedLetter compose(Reader reader, Money sum, String what, String link) {
        Language language = reader.language();
        TicketLetterMessages words = TicketNote.words(language);
        String edition = reader.editionName();
        String returned = sum.in(language);
        boolean isGivenUp = !what.isEmpty();
        return note.compose(
                isGivenUp ? GIVEN_UP : NOT_OWED,
                reader,
                isGivenUp ? Map.of("sum", returned, "what", what) : Map.of("sum", returned),
                new TicketNote.Said(
                        words.refund_subject(edition),
                        words.refund_preview(returned),
                        List.of(
                                isGivenUp
                                        ? words.refund_text(returned, what, edition)
                                        : words.refund_not_owed(returned, edition),
                                words.refund_when()),
                        List.of(),
                        words.open_registration(),
                        link,
                        List.of(words.keep_secret())));
    }
}
