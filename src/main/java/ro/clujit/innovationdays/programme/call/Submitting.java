package ro.clujit.innovationdays.programme.call;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.Theme;
import ro.clujit.innovationdays.edition.Themes;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.secret.Keys;

/** What somebody who would like to speak does: proposes a session, while the call is open. */
@ApplicationScoped
public class Submitting {

    /** Why nothing was kept. */
    public enum Refusal {
        /** The call has closed, perhaps while its form was being filled in. */
        CLOSED,
        /** The address or the host has sent too many in this hour. */
        TOO_MANY
    }

    /** What came of it. */
    public sealed interface Outcome {
        /**
         * Now, or when the same form was sent before.
         *
         * @param token what the address of the author's page ends with
         */
        record Submitted(String token) implements Outcome {}

        record Refused(Refusal refusal) implements Outcome {}
    }

    private final Calls calls;
    private final Submissions submissions;
    private final Themes themes;
    private final SubmissionRates rates;
    private final Event<SubmissionReceived> received;
    private final Clock clock;

    Submitting(
            Calls calls,
            Submissions submissions,
            Themes themes,
            SubmissionRates rates,
            Event<SubmissionReceived> received,
            Clock clock) {
        this.calls = calls;
        this.submissions = submissions;
        this.themes = themes;
        this.rates = rates;
        this.received = received;
        this.clock = clock;
    }

    /**
     * @param key made with the form. Sent again with the same content it is the same submission; with another content,
     *     by one who went back to propose a second session, another one
     * @param host where the request comes from
     * @param language that the author reads
     */
    @Transactional
    public Outcome submit(Edition edition, Proposal proposal, String key, String host, Language language) {
        byte[] formKey = Keys.digest(edition.id() + "\0" + key + "\0" + proposal.content());
        UUID id = UUID.randomUUID();
        if (!submissions.claim(formKey, id)) {
            return new Outcome.Submitted(
                    submissions.tokenOf(submissions.claimed(formKey).orElseThrow()));
        }
        Instant now = clock.instant();
        Optional<Refusal> refusal = refusal(edition, proposal, host, now);
        if (refusal.isPresent()) {
            // The key is free again: the same form may be sent later.
            QuarkusTransaction.setRollbackOnly();
            return new Outcome.Refused(refusal.get());
        }
        var submission = new Submission(id, submissions.digestFor(id), edition, language, now);
        submission.write(proposal, theme(edition, proposal), now);
        submissions.persist(submission);
        received.fire(new SubmissionReceived(submission));
        return new Outcome.Submitted(submissions.tokenOf(id));
    }

    private Optional<Refusal> refusal(Edition edition, Proposal proposal, String host, Instant now) {
        if (calls.of(edition).filter(call -> call.isOpen(now)).isEmpty()) {
            return Optional.of(Refusal.CLOSED);
        }
        return rates.take(host, proposal.email(), now) ? Optional.empty() : Optional.of(Refusal.TOO_MANY);
    }

    /** None where it was removed while the form was being filled in. */
    private Theme theme(Edition edition, Proposal proposal) {
        return themes.bySlug(edition, proposal.theme()).orElse(null);
    }
}
