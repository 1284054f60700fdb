package ro.clujit.innovationdays.letters.call;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.letters.Draft;
import ro.clujit.innovationdays.letters.NoteView;
import ro.clujit.innovationdays.letters.Notes;
import ro.clujit.innovationdays.letters.Reader;
import ro.clujit.innovationdays.letters.SampleMessages;
import ro.clujit.innovationdays.letters.Sampled;
import ro.clujit.innovationdays.mail.ComposedLetter;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.locale.LocalDates;
import ro.clujit.innovationdays.programme.call.Calls;
import ro.clujit.innovationdays.programme.call.Submission;
import ro.clujit.innovationdays.programme.call.Submissions;

/** What letters about proposals have in common. */
@Singleton
class ProposalLetters {

    /**
     * A proposal.
     *
     * @param until when it can be changed, in words; empty where that is over
     * @param word the organisers' to the author; empty without one
     * @param token of the author's page
     */
    record Proposal(Reader author, String title, String until, String word, String token) {}

    /**
     * What is said of it.
     *
     * @param heading over the letter
     */
    record Said(String subject, String heading, String preview, List<String> paragraphs) {}

    private final Submissions submissions;
    private final Calls calls;
    private final Notes notes;

    @Inject
    ProposalLetters(Submissions submissions, Calls calls, Notes notes) {
        this.submissions = submissions;
        this.calls = calls;
        this.notes = notes;
    }

    /** @param word of the organisers; may be empty */
    Proposal of(Submission submission, String word, Language language) {
        Edition edition = submission.edition();
        return new Proposal(
                new Reader(edition, submission.name(), language),
                submission.title(),
                calls.of(edition)
                        .map(call -> LocalDates.dateTime(call.closesAt(), edition.zone(), language))
                        .orElse(""),
                word,
                submissions.tokenOf(submission.id()));
    }

    Proposal sample(Edition edition, boolean isAnswered, Language language) {
        SampleMessages madeUp = Sampled.madeUp(language);
        return new Proposal(
                Reader.sample(edition, language),
                madeUp.session(),
                LocalDates.dateTime(Sampled.daysBefore(edition, 60), edition.zone(), language),
                isAnswered ? madeUp.organisers_word() : "",
                madeUp.link());
    }

    /** @param values that this letter knows beside who proposed what */
    ComposedLetter compose(String form, Proposal proposal, Map<String, String> values, Said said) {
        Reader author = proposal.author();
        Language language = author.language();
        ProposalMessages words = words(language);
        String name = author.editionName();
        Map<String, String> known = new HashMap<>(values);
        known.put("name", author.name());
        known.put("title", proposal.title());
        return notes.compose(
                new Draft(
                        form,
                        Optional.of(author.edition()),
                        known,
                        new NoteView(
                                language.name(),
                                name,
                                author.edition().isExample(),
                                said.subject(),
                                said.preview(),
                                said.heading(),
                                said.paragraphs(),
                                "",
                                items(proposal, words),
                                words.open(),
                                notes.address(language, "/proposals/" + proposal.token()),
                                List.of(words.keep_secret() + " " + words.kept()),
                                words.why(name))),
                language);
    }

    private static List<NoteView.Item> items(Proposal proposal, ProposalMessages words) {
        var title = new NoteView.Item(words.proposal(), "", List.of(new NoteView.Line(proposal.title(), "")));
        return proposal.word().isEmpty()
                ? List.of(title)
                : List.of(
                        title,
                        new NoteView.Item(
                                words.organisers_write(),
                                "",
                                proposal.word()
                                        .lines()
                                        .map(line -> new NoteView.Line(line, ""))
                                        .toList()));
    }

    static ProposalMessages words(Language language) {
        return MessageBundles.get(ProposalMessages.class, Localized.Literal.of(language.name()));
    }
}
