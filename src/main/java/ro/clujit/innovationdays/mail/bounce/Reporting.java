package ro.clujit.innovationdays.mail.bounce;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import ro.clujit.innovationdays.mail.EnhancedStatus;
import ro.clujit.innovationdays.mail.Letter;
import ro.clujit.innovationdays.mail.LetterGivenUp;
import ro.clujit.innovationdays.mail.Letters;
import ro.clujit.innovationdays.mail.UnreachableAddress;
import ro.clujit.innovationdays.mail.UnreachableAddresses;

/** Writes down what became of a letter, and what follows for its address. */
@ApplicationScoped
public class Reporting {

    /** What came of a report. */
    enum Taken {
        WRITTEN,
        /** The same was written down before. */
        KNOWN,
        /** There is no such letter, it never left, or it went to somebody else. */
        NOT_OURS
    }

    private final Letters letters;
    private final Reports reports;
    private final UnreachableAddresses unreachable;
    private final Clock clock;

    Reporting(Letters letters, Reports reports, UnreachableAddresses unreachable, Clock clock) {
        this.letters = letters;
        this.reports = reports;
        this.unreachable = unreachable;
        this.clock = clock;
    }

    /**
     * Counts only if it names a letter of ours and whom that went to: else any stranger could silence any address.
     *
     * @param at when it happened, as its sender says
     * @param digest of the report, by which it is known when it comes again
     */
    @Transactional
    Taken take(UUID letterId, Outcome outcome, Instant at, byte[] digest) {
        Optional<Letter> found = letters.findByIdOptional(letterId)
                .filter(letter -> letter.attempts() > 0 && outcome.isFor(letter.recipientAddress()));
        if (found.isEmpty()) {
            return Taken.NOT_OURS;
        }
        Letter letter = found.get();
        Instant now = clock.instant();
        Instant when = at.isAfter(now) || at.isBefore(letter.createdAt()) ? now : at;
        reports.lock(UnreachableAddress.key(letter.recipientAddress()));
        if (!reports.add(letterId, outcome, when, now, digest)) {
            return Taken.KNOWN;
        }
        follow(letter, outcome, when, now);
        return Taken.WRITTEN;
    }

    private void follow(Letter letter, Outcome outcome, Instant when, Instant now) {
        String address = UnreachableAddress.key(letter.recipientAddress());
        if (outcome.kind() == Report.Kind.COMPLAINED) {
            mark(address, UnreachableAddress.Because.COMPLAINED, when, letter.id(), outcome);
        } else if (outcome.isForGood()
                || outcome.kind() == Report.Kind.BOUNCED
                        && UnreachableAddress.isTooOften(reports.cameBack(address, now))) {
            mark(address, UnreachableAddress.Because.BOUNCED, when, letter.id(), outcome);
        }
    }

    private void mark(String address, UnreachableAddress.Because because, Instant when, UUID letter, Outcome outcome) {
        unreachable.mark(address, because, when, letter, outcome.status(), outcome.words());
    }

    /** The mail server that we hand letters to knows already that there is nobody. */
    void refused(@Observes LetterGivenUp letter) {
        if (letter.isAboutRecipient()) {
            unreachable.mark(
                    letter.address(),
                    UnreachableAddress.Because.REFUSED,
                    clock.instant(),
                    letter.letter(),
                    EnhancedStatus.in(letter.words())
                            .map(EnhancedStatus::toString)
                            .orElse(""),
                    Outcome.withoutAddresses(letter.words()));
        }
    }
}
