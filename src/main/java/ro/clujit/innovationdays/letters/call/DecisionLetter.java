package ro.clujit.innovationdays.letters.call;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
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
class DecisionLetter implements LetterComposer {

    private static final String KIND = "proposal-decided";

    @CheckedTemplate(basePath = "letters")
    static class Templates {
        private Templates() {}

        static native TemplateInstance proposalAccepted(ProposalLetter letter);

        static native TemplateInstance proposalRejected(ProposalLetter letter);
    }

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
        Language language = letter.language();
        ProposalLetter view = letters.of(decision.submission(), decision.word(), language);
        ProposalMessages words = ProposalLetters.words(language);
        return decision.isAccepted()
                ? ProposalLetter.composed(
                        words.accepted_subject(view.title()),
                        Templates.proposalAccepted(view),
                        Templates.proposalAccepted(view),
                        language)
                : ProposalLetter.composed(
                        words.rejected_subject(view.title()),
                        Templates.proposalRejected(view),
                        Templates.proposalRejected(view),
                        language);
    }
}
