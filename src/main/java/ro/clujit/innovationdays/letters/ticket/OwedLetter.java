package ro.clujit.innovationdays.letters.ticket;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.letters.Reader;
import ro.clujit.innovationdays.letters.SampleMessages;
import ro.clujit.innovationdays.letters.Sampled;
import ro.clujit.innovationdays.letters.Sampled.Sample;
import ro.clujit.innovationdays.letters.ticket.Transfers.Asked;
import ro.clujit.innovationdays.mail.ComposedLetter;
import ro.clujit.innovationdays.mail.Letter;
import ro.clujit.innovationdays.mail.LetterComposer;
import ro.clujit.innovationdays.mail.Outbox;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.money.Currency;
import ro.clujit.innovationdays.platform.money.Money;
import ro.clujit.innovationdays.ticketing.OwedChange;
import ro.clujit.innovationdays.ticketing.OwedChanged;
import ro.clujit.innovationdays.ticketing.OwedChanges;
import ro.clujit.innovationdays.ticketing.Registration;
import ro.clujit.innovationdays.ticketing.RegistrationState;

/** Tells whoever registered that another sum is owed than before, why, and how it is paid; one for each change. */
@ApplicationScoped
class OwedLetter implements LetterComposer, Sampled {

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
        TicketNote.add(outbox, KIND, event.change().id(), registration);
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
        return compose(
                Reader.of(letter, registration.edition()),
                new Changed(
                        change.reason(),
                        change.what(),
                        change.before(),
                        Asked.of(registration, change.after(), change.until(), language),
                        registration.state() == RegistrationState.CONFIRMED),
                note.link(registration, language));
    }

    /**
     * What is owed now.
     *
     * @param what was added, dropped or paid
     * @param isConfirmed whether the registration is
     */
    private record Changed(OwedChange.Reason reason, String what, Money before, Asked after, boolean isConfirmed) {}

    @Override
    public List<Sample> samples(Edition edition, Language language) {
        return Arrays.stream(OwedChange.Reason.values())
                .map(reason -> new Sample(
                        form(reason),
                        compose(
                                Reader.sample(edition, language),
                                sample(reason, edition, language),
                                note.sampleLink(language))))
                .toList();
    }

    private static Changed sample(OwedChange.Reason reason, Edition edition, Language language) {
        SampleMessages madeUp = Sampled.madeUp(language);
        long before = 59_500;
        long after =
                switch (reason) {
                    case ADDED -> 77_350;
                    case MOVED -> 83_300;
                    case DROPPED, CANCELLED -> 29_750;
                    case EXPIRED, PAID -> 0;
                };
        boolean isOfTickets = reason == OwedChange.Reason.MOVED || reason == OwedChange.Reason.CANCELLED;
        return new Changed(
                reason,
                isOfTickets ? madeUp.ticket_type() : madeUp.add_on(),
                new Money(before, Currency.RON),
                Asked.sample(edition, after, language),
                after == 0);
    }

    private static String form(OwedChange.Reason reason) {
        return KIND + "." + reason.name().toLowerCase(Locale.ROOT);
    }

    private ComposedLetter compose(Reader reader, Changed changed, String link) {
        Language language = reader.language();
        OwedLetterMessages words = MessageBundles.get(OwedLetterMessages.class, Localized.Literal.of(language.name()));
        Asked asked = changed.after();
        Money after = asked.sum();
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(words.happened(changed.reason(), changed.what()));
        paragraphs.add(sums(changed, words, language));
        if (changed.isConfirmed()) {
            paragraphs.add(words.stays());
        }
        if (!after.isNothing() && !transfers.hasAccount(asked)) {
            paragraphs.add(TicketNote.words(language).pay_no_account());
        }
        return note.compose(
                form(changed.reason()),
                reader,
                values(changed, language),
                new TicketNote.Said(
                        words.subject(changed.reason(), reader.editionName()),
                        after.isNothing() ? words.preview_nothing() : words.preview(after.in(language), asked.until()),
                        paragraphs,
                        after.isNothing() ? List.of() : List.of(transfers.of(asked, language)),
                        TicketNote.words(language).open_registration(),
                        link,
                        List.of(after.isNothing() ? TicketNote.words(language).keep_secret() : words.late())));
    }

    /** A sum and its date only where there always are some. */
    private static Map<String, String> values(Changed changed, Language language) {
        String before = changed.before().in(language);
        return switch (changed.reason()) {
            case ADDED, MOVED ->
                Map.of(
                        "what", changed.what(),
                        "before", before,
                        "sum", changed.after().sum().in(language),
                        "until", changed.after().until());
            case DROPPED, CANCELLED, EXPIRED, PAID -> Map.of("what", changed.what(), "before", before);
        };
    }

    private static String sums(Changed changed, OwedLetterMessages words, Language language) {
        String before = changed.before().in(language);
        Money after = changed.after().sum();
        if (changed.reason() == OwedChange.Reason.PAID && after.isNothing()) {
            return words.paid(before);
        }
        return after.isNothing()
                ? words.sums_nothing(before)
                : words.sums(before, after.in(language), changed.after().until());
    }
}
