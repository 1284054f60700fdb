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
import ro.clujit.innovationdays.programme.call.Submission;
import ro.clujit.innovationdays.programme.call.SubmissionReceived;
import ro.clujit.innovationdays.programme.call.Submissions;

/** Tells somebody that their proposal has arrived, and where it can be changed. */
@ApplicationScoped
class ReceivedLetter implements LetterComposer {

    private static final String KIND = "proposal-received";

    @CheckedTemplate(basePath = "letters")
    static class Templates {
        private Templates() {}

        static native TemplateInstance proposalReceived(ProposalLetter letter);
    }

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
        Language language = letter.language();
        ProposalLetter view = letters.of(submission, "", language);
        return ProposalLetter.composed(
                ProposalLetters.words(language).received_subject(view.title()),
                Templates.proposalReceived(view),
                Templates.proposalReceived(view),
                language);
    }
}
