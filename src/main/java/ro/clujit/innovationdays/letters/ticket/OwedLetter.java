package ro.clujit.innovationdays.letters.ticket;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import ro.clujit.innovationdays.mail.ComposedLetter;
import ro.clujit.innovationdays.mail.Letter;
import ro.clujit.innovationdays.mail.LetterComposer;
import ro.clujit.innovationdays.mail.Outbox;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.money.Money;
import ro.clujit.innovationdays.ticketing.OwedChange;
import ro.clujit.innovationdays.ticketing.OwedChanged;
import ro.clujit.innovationdays.ticketing.OwedChanges;
import ro.clujit.innovationdays.ticketing.Registration;
import ro.clujit.innovationdays.ticketing.RegistrationState;

/** Tells whoever registered that another sum is owed than before, why, and how it is paid; one for each change. */
@ApplicationScoped
class OwedLetter implements LetterComposer {

    private static final String KIND = "registration-owed";

    private final Outbox outbox;
    private final OwedChanges changes;
    private final Transfers transfers;
    private final TicketNote note;

    OwedLetter(Outbox outbox, OwedChanges changes, Transfers transfers, TicketNote note) {
        this.outbox = outbox;
        this.changes = changes;
        this.transfers = transfers;
        this.note = note;
    }

    void changed(@Observes OwedChanged event) {
        Registration registration = event.change().registration();
        outbox.add(
                KIND,
                registration.edition().id(),
                event.change().id(),
                registration.contactName(),
                registration.contactEmail(),
                registration.language());
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    @Transactional
    public ComposedLetter compose(Letter letter) {
        OwedChange change = changes.whole(letter.subjectId()).orElseThrow();
        Registration registration = change.registration();
        Language language = letter.language();
        OwedLetterMessages words = MessageBundles.get(OwedLetterMessages.class, Localized.Literal.of(language.name()));
        Money after = change.after();
        String until = Transfers.until(change.until(), registration, language);
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(words.happened(change.reason(), change.what()));
        paragraphs.add(sums(change, until, words, language));
        if (registration.state() == RegistrationState.CONFIRMED) {
            paragraphs.add(words.stays());
        }
        if (!after.isNothing() && !transfers.hasAccount(registration)) {
            paragraphs.add(TicketNote.words(language).pay_no_account());
        }
        return note.compose(
                letter,
                registration.edition(),
                new TicketNote.Said(
                        words.subject(change.reason(), registration.edition().name(language)),
                        after.isNothing() ? words.preview_nothing() : words.preview(after.in(language), until),
                        paragraphs,
                        after.isNothing() ? List.of() : List.of(transfers.of(registration, after, until, language)),
                        TicketNote.words(language).open_registration(),
                        note.link(registration, language),
                        List.of(after.isNothing() ? TicketNote.words(language).keep_secret() : words.late())));
    }

    private static String sums(OwedChange change, String until, OwedLetterMessages words, Language language) {
        if (change.reason() == OwedChange.Reason.PAID && change.after().isNothing()) {
            return words.paid(change.before().in(language));
        }
        return change.after().isNothing()
                ? words.sums_nothing(change.before().in(language))
                : words.sums(change.before().in(language), change.after().in(language), until);
    }
}
