package ro.clujit.innovationdays.mail.bounce;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import ro.clujit.innovationdays.mail.Letter;
import ro.clujit.innovationdays.mail.LetterState;
import ro.clujit.innovationdays.mail.Letters;
import ro.clujit.innovationdays.mail.UnreachableAddress;
import ro.clujit.innovationdays.mail.UnreachableAddresses;

/**
 * Sends what did not arrive once more. A letter keeps its row, and with it its Message-ID: mail programs drop the second copy
 * of what they have, and of this one they have none.
 */
@ApplicationScoped
public class SendingAgain {

    private final Letters letters;
    private final Reports reports;
    private final UnreachableAddresses unreachable;
    private final Clock clock;

    SendingAgain(Letters letters, Reports reports, UnreachableAddresses unreachable, Clock clock) {
        this.letters = letters;
        this.reports = reports;
        this.unreachable = unreachable;
        this.clock = clock;
    }

    /** What did not arrive at these addresses, the latest first. @param addresses in lower case */
    public List<Letter> undelivered(Collection<String> addresses) {
        return addresses.isEmpty()
                ? List.of()
                : letters.list(
                        "from Letter l where lower(l.recipientAddress) in ?1 and (l.state = ?2 or exists"
                                + " (select 1 from Report r where r.letterId = l.id and r.kind = ?3"
                                + " and r.settledAt is null)) order by l.createdAt desc, l.id",
                        addresses,
                        LetterState.GIVEN_UP,
                        Report.Kind.BOUNCED);
    }

    /**
     * Sends to another address what did not arrive, in the caller's transaction.
     *
     * @param which of it: two people may have had the same wrong address
     * @param to that passed {@link ro.clujit.innovationdays.platform.text.EmailAddress}
     * @return how many letters leave; none where that was done before
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public int to(String from, String to, Predicate<Letter> which) {
        List<UUID> chosen = undelivered(List.of(UnreachableAddress.key(from))).stream()
                .filter(which)
                .map(Letter::id)
                .toList();
        if (chosen.isEmpty()) {
            return 0;
        }
        reports.settle(chosen, clock.instant());
        // One that is on its way at this moment is left to whoever carries it.
        return letters.update(
                "recipientAddress = ?1, state = ?2, dueAt = ?3, sentAt = null, lastAnswer = null, refusals = 0"
                        + " where id in ?4 and state <> ?5",
                to,
                LetterState.RETRY,
                clock.instant(),
                chosen,
                LetterState.SENDING);
    }

    /**
     * The address is right after all: the mark goes, and what did not arrive is sent to it.
     *
     * @return how many letters leave; none where that was done before, and for a complaint, which is not ours to take back
     */
    @Transactional
    public int again(String address) {
        return unreachable.clear(address) ? to(address, UnreachableAddress.key(address), letter -> true) : 0;
    }

    /** Nobody is there any more: the mark goes, and what did not arrive is left so. */
    @Transactional
    public void leave(String address) {
        if (unreachable.clear(address)) {
            List<UUID> letters = undelivered(List.of(UnreachableAddress.key(address))).stream()
                    .map(Letter::id)
                    .toList();
            reports.settle(letters, clock.instant());
        }
    }
}
