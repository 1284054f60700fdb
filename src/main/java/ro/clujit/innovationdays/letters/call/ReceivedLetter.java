package ro.clujit.innovationdays.letters.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.letters.Sampled;
import ro.clujit.innovationdays.letters.Sampled.Sample;
import ro.clujit.innovationdays.mail.ComposedLetter;
import ro.clujit.innovationdays.mail.Letter;
import ro.clujit.innovationdays.mail.LetterComposer;
import ro.clujit.innovationdays.mail.Outbox;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.programme.call.Submission;
import ro.clujit.innovationdays.programme.call.SubmissionReceived;
import ro.clujit.innovationdays.programme.call.Submissions;

/** Tells somebody that their proposal has arrived, and where it can be changed. */
@ApplicationScoped
class ReceivedLetter implements LetterComposer, Sampled {

    private static final String KIND = "proposal-received";

    private final Outbox outbox;
    private final Submissions submissions;
    private final ProposalLetters letters;

    ReceivedLetter(Outbox outbox, Submissions submissions, ProposalLetters letters) {
        this.outbox = outbox;
        this.submissions = submissions;
        this.letters = letters;
    }

    void received(@Observes SubmissionReceived event) {
        Submission submission = event.submission();
        outbox.add(
                KIND,
                submission.edition().id(),
                submission.id(),
                submission.name(),
                submission.email(),
                submission.language());
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    @Transactional
    public ComposedLetter compose(Letter letter) {
        Submission submission = submissions.whole(letter.subjectId()).orElseThrow();
        return compose(letters.of(submission, "", letter.language()));
    }

    @Override
    public List<Sample> samples(Edition edition, Language language) {
        return List.of(new Sample(KIND, compose(letters.sample(edition, false, language))));
    }

    private ComposedLetter compose(ProposalLetters.Proposal proposal) {
        ProposalMessages words = ProposalLetters.words(proposal.author().language());
        String text = words.received_text(proposal.author().editionName());
        return letters.compose(
                KIND,
                proposal,
                Map.of("until", proposal.until()),
                new ProposalLetters.Said(
                        words.received_subject(proposal.title()),
                        words.received_title(proposal.author().name()),
                        text,
                        List.of(text, words.received_next(proposal.until()))));
    }
}
