package ro.clujit.innovationdays.letters.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.letters.Draft;
import ro.clujit.innovationdays.letters.NoteView;
import ro.clujit.innovationdays.letters.Notes;
import ro.clujit.innovationdays.letters.Reader;
import ro.clujit.innovationdays.letters.Sampled;
import ro.clujit.innovationdays.letters.Sampled.Sample;
import ro.clujit.innovationdays.mail.ComposedLetter;
import ro.clujit.innovationdays.mail.Letter;
import ro.clujit.innovationdays.mail.LetterComposer;
import ro.clujit.innovationdays.mail.Outbox;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.sponsor.passes.Pass;
import ro.clujit.innovationdays.sponsor.passes.PassHanded;
import ro.clujit.innovationdays.sponsor.passes.PassLetter;
import ro.clujit.innovationdays.sponsor.passes.PassLetters;
import ro.clujit.innovationdays.sponsor.passes.Passes;
import ro.clujit.innovationdays.sponsor.passes.Recipient;

/** Brings a partner's pass to whom it was handed, and reminds them of it. */
@ApplicationScoped
class PassNote implements LetterComposer, Sampled {

    private static final String KIND = "partner-pass";
    private static final String HANDED = KIND + ".handed";
    private static final String REMINDER = KIND + ".reminder";

    /** Of no pass: those that are given out are longer. */
    private static final String SAMPLE_CODE = "SAMPLE";

    private final Outbox outbox;
    private final PassLetters letters;
    private final Passes passes;
    private final Notes notes;

    PassNote(Outbox outbox, PassLetters letters, Passes passes, Notes notes) {
        this.outbox = outbox;
        this.letters = letters;
        this.passes = passes;
        this.notes = notes;
    }

    void handed(@Observes PassHanded event) {
        Recipient to = event.pass().recipient().orElseThrow();
        outbox.add(
                KIND,
                event.pass().sponsorship().tier().edition().id(),
                event.occasion().id(),
                to.name(),
                to.email(),
                to.language());
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** The code is the one that the pass has when the letter is worded: one that was taken back is told to nobody. */
    @Override
    @Transactional
    public ComposedLetter compose(Letter letter) {
        PassLetter occasion = letters.findByIdOptional(letter.subjectId()).orElseThrow();
        Pass pass = passes.whole(occasion.pass().id()).orElseThrow();
        boolean isTheirs = pass.recipient()
                .map(Recipient::email)
                .filter(letter.recipientAddress()::equals)
                .isPresent();
        if (!isTheirs) {
            throw new IllegalStateException("a pass that was taken back");
        }
        return compose(
                occasion.isReminder() ? REMINDER : HANDED,
                Reader.of(letter, pass.sponsorship().tier().edition()),
                pass.sponsorship().organisation().name(letter.language()),
                pass.code().text());
    }

    @Override
    public List<Sample> samples(Edition edition, Language language) {
        Reader reader = Reader.sample(edition, language);
        String organisation = Sampled.madeUp(language).organisation();
        return Stream.of(HANDED, REMINDER)
                .map(form -> new Sample(form, compose(form, reader, organisation, SAMPLE_CODE)))
                .toList();
    }

    private ComposedLetter compose(String form, Reader reader, String organisation, String code) {
        Language language = reader.language();
        PartnerLetterMessages words = PartnerLinkLetter.words(language);
        Edition edition = reader.edition();
        String name = reader.editionName();
        boolean isReminder = form.equals(REMINDER);
        return notes.compose(
                new Draft(
                        form,
                        Optional.of(edition),
                        Map.of("name", reader.name(), "organisation", organisation, "code", code),
                        new NoteView(
                                language.name(),
                                name,
                                edition.isExample(),
                                isReminder ? words.pass_again_subject(name) : words.pass_subject(organisation, name),
                                words.pass_preview(),
                                words.greeting(reader.name()),
                                List.of(
                                        isReminder
                                                ? words.pass_again_text(organisation, name)
                                                : words.pass_text(organisation, name),
                                        words.pass_code(code)),
                                "",
                                List.of(),
                                words.register(),
                                notes.address(language, "/editions/" + edition.slug() + "/register?code=" + code),
                                List.of(words.pass_once()),
                                words.why_pass(organisation))),
                language);
    }
}
