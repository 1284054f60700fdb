package ro.clujit.innovationdays.letters.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.letters.Sampled;
import ro.clujit.innovationdays.letters.ticket.Transfers;
import ro.clujit.innovationdays.mail.ComposedLetter;
import ro.clujit.innovationdays.mail.Letter;
import ro.clujit.innovationdays.mail.LetterComposer;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.ticketing.Registration;
import ro.clujit.innovationdays.ticketing.RegistrationState;
import ro.clujit.innovationdays.ticketing.Registrations;
import ro.clujit.innovationdays.ticketing.TicketCodes;

/** Reminds whoever registered that their money is waited for, while there is still time to send it. */
@ApplicationScoped
class PaymentReminderLetter implements LetterComposer, Sampled {

    private static final ReminderKind KIND = ReminderKind.PAYMENT;
    /** In minor units. */
    private static final long SAMPLE = 59_500;

    private record About(String name, Transfers.Asked asked) {}

    private final Reminders reminders;
    private final Registrations registrations;
    private final TicketCodes codes;
    private final Transfers transfers;
    private final ReminderNote note;

    PaymentReminderLetter(
            Reminders reminders,
            Registrations registrations,
            TicketCodes codes,
            Transfers transfers,
            ReminderNote note) {
        this.reminders = reminders;
        this.registrations = registrations;
        this.codes = codes;
        this.transfers = transfers;
        this.note = note;
    }

    @Override
    public String kind() {
        return KIND.letter();
    }

    @Override
    @Transactional
    public ComposedLetter compose(Letter letter) {
        Registration registration = registrations
                .withEdition(reminders.byId(letter.subjectId()).registration())
                .orElseThrow();
        Language language = letter.language();
        String link = note.address(language, "/registrations/" + codes.tokenOf(registration));
        if (registration.state() != RegistrationState.PENDING_PAYMENT) {
            return note.changed(
                    KIND,
                    registration.edition(),
                    registration.contactName(),
                    ReminderNote.words(language).open_registration(),
                    link,
                    language);
        }
        var about = new About(
                registration.contactName(),
                Transfers.Asked.of(registration, registration.total(), registration.payUntil(), language));
        return of(registration.edition(), about, link, language);
    }

    private ComposedLetter of(Edition edition, About about, String link, Language language) {
        ReminderLetterMessages words = ReminderNote.words(language);
        String name = edition.name(language);
        Transfers.Asked asked = about.asked();
        String total = asked.sum().in(language);
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(words.pay_text(name, total, asked.until()));
        if (!transfers.hasAccount(asked)) {
            paragraphs.add(words.pay_no_account());
        }
        return note.compose(
                KIND.letter(),
                edition,
                about.name(),
                new ReminderNote.Said(
                        words.pay_subject(name, asked.until()),
                        words.pay_preview(total, asked.until()),
                        paragraphs,
                        List.of(transfers.of(asked, language)),
                        words.open_registration(),
                        link,
                        List.of(words.pay_crossed(), words.keep_secret()),
                        words.why_registered(name)),
                Map.of("sum", total, "reference", asked.reference(), "until", asked.until()),
                language);
    }

    @Override
    public List<Sample> samples(Edition edition, Language language) {
        ReminderLetterMessages words = ReminderNote.words(language);
        String link = note.address(language, "/registrations/" + words.sample_link());
        var about = new About(words.sample_name(), Transfers.Asked.sample(edition, SAMPLE, language));
        return List.of(
                new Sample(KIND.letter(), of(edition, about, link, language)),
                new Sample(
                        KIND.letter() + ".changed",
                        note.changed(KIND, edition, words.sample_name(), words.open_registration(), link, language)));
    }
}
