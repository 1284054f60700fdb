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
import ro.clujit.innovationdays.programme.call.Decision;
import ro.clujit.innovationdays.programme.call.Decisions;
import ro.clujit.innovationdays.programme.call.Submission;
import ro.clujit.innovationdays.programme.call.SubmissionDecided;

/** Tells somebody that their proposal was accepted, or was not; each decision once, a changed one too. */
@ApplicationScoped
class DecisionLetter implements LetterComposer, Sampled {

    private static final String KIND = "proposal-decided";
    private static final String ACCEPTED = KIND + ".accepted";
    private static final String REJECTED = KIND + ".rejected";

    private final Outbox outbox;
    private final Decisions decisions;
    private final ProposalLetters letters;

    DecisionLetter(Outbox outbox, Decisions decisions, ProposalLetters letters) {
        this.outbox = outbox;
        this.decisions = decisions;
        this.letters = letters;
    }

    void decided(@Observes SubmissionDecided event) {
        Submission submission = event.decision().submission();
        outbox.add(
                KIND,
                submission.edition().id(),
                event.decision().id(),
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
        Decision decision = decisions.whole(letter.subjectId()).orElseThrow();
        return compose(decision.isAccepted(), letters.of(decision.submission(), decision.word(), letter.language()));
    }

    @Override
    public List<Sample> samples(Edition edition, Language language) {
        return List.of(
                new Sample(ACCEPTED, compose(true, letters.sample(edition, true, language))),
                new Sample(REJECTED, compose(false, letters.sample(edition, false, language))));
    }

    private ComposedLetter compose(boolean isAccepted, ProposalLetters.Proposal proposal) {
        ProposalMessages words = ProposalLetters.words(proposal.author().language());
        String edition = proposal.author().editionName();
        String name = proposal.author().name();
        String text = isAccepted ? words.accepted_text(edition) : words.rejected_text(edition);
        return letters.compose(
                isAccepted ? ACCEPTED : REJECTED,
                proposal,
                Map.of(),
                isAccepted
                        ? new ProposalLetters.Said(
                                words.accepted_subject(proposal.title()),
                                words.accepted_title(name),
                                text,
                                List.of(text, words.accepted_next()))
                        : new ProposalLetters.Said(
                                words.rejected_subject(proposal.title()),
                                words.rejected_title(name),
                                text,
                                List.of(text, words.rejected_next())));
    }
}
