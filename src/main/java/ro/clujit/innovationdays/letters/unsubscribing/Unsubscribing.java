package ro.clujit.innovationdays.letters.unsubscribing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ro.clujit.innovationdays.letters.unsubscribing.UnsubscribeLinks.Reader;
import ro.clujit.innovationdays.letters.unsubscribing.Unsubscribed.Scope;
import ro.clujit.innovationdays.ticketing.Consenting;
import ro.clujit.innovationdays.ticketing.Purpose;

/** Ends announcements for whoever has the link of one, and takes that back. Each may be asked for again. */
@ApplicationScoped
public class Unsubscribing {

    private final Subscribers subscribers;
    private final Unsubscribed unsubscribed;
    private final Consenting consenting;
    private final Event<AnnouncementsEnded> ended;

    Unsubscribing(
            Subscribers subscribers,
            Unsubscribed unsubscribed,
            Consenting consenting,
            Event<AnnouncementsEnded> ended) {
        this.subscribers = subscribers;
        this.unsubscribed = unsubscribed;
        this.consenting = consenting;
        this.ended = ended;
    }

    /** @return whose link it is and whether they have ended theirs; empty if it is none of ours */
    @Transactional
    public Optional<Subscription> look(String token) {
        return subscribers.of(token).map(one -> subscription(one, isEnded(one)));
    }

    /** @return how it stands now; empty as in {@link #look} */
    @Transactional
    public Optional<Subscription> end(String token) {
        return subscribers.of(token).map(one -> {
            String address = one.address();
            List<UUID> tickets = consenting.withdraw(Purpose.NEWS, address);
            unsubscribed.add(address, Scope.NEWS, null, tickets);
            if (one.reader() == Reader.TICKET) {
                unsubscribed.add(address, Scope.EDITION, one.edition().id(), List.of());
            } else {
                unsubscribed.add(address, Scope.PARTNER, null, List.of());
            }
            ended.fire(new AnnouncementsEnded(address));
            return subscription(one, true);
        });
    }

    /** What had been agreed to is agreed to again, and nothing else. @return as {@link #end} */
    @Transactional
    public Optional<Subscription> takeBack(String token) {
        return subscribers.of(token).map(one -> {
            String address = one.address();
            List<UUID> tickets = unsubscribed.remove(address, Scope.NEWS, null);
            consenting.giveAgain(Purpose.NEWS, address, tickets);
            if (one.reader() == Reader.TICKET) {
                unsubscribed.remove(address, Scope.EDITION, one.edition().id());
            } else {
                unsubscribed.remove(address, Scope.PARTNER, null);
            }
            return subscription(one, false);
        });
    }

    private boolean isEnded(Subscribers.Subscriber one) {
        return one.reader() == Reader.TICKET
                ? unsubscribed.has(one.address(), Scope.EDITION, one.edition().id())
                        && unsubscribed.has(one.address(), Scope.NEWS, null)
                : unsubscribed.has(one.address(), Scope.PARTNER, null);
    }

    private static Subscription subscription(Subscribers.Subscriber one, boolean isEnded) {
        return new Subscription(one.reader(), Optional.ofNullable(one.edition()), isEnded);
    }
}
