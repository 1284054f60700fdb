package ro.clujit.innovationdays.ticketing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.money.Money;

/** Registers many people whom organisers invite, free of charge and each by themselves: all of them or none. */
@ApplicationScoped
public class RegisteringMany {

    /** @param type with its edition and quotas, for whose audience the attendee is */
    public record Guest(TicketType type, Attendee attendee, Language language) {}

    private final Choosing choosing;
    private final Holds holds;
    private final Registrations registrations;
    private final Issuing issuing;
    private final HandSettling settling;

    RegisteringMany(
            Choosing choosing, Holds holds, Registrations registrations, Issuing issuing, HandSettling settling) {
        this.choosing = choosing;
        this.holds = holds;
        this.registrations = registrations;
        this.issuing = issuing;
        this.settling = settling;
    }

    /**
     * The places are taken after everything is written, all in one go, so that whoever buys meanwhile waits for a commit
     * and not for thousands of rows.
     *
     * @return whether there were places for all of them; if not, the caller takes its transaction back
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean register(List<Guest> guests, Actor by) {
        Instant now = settling.now();
        Map<UUID, Price> listed =
                choosing.pricesOf(guests.stream().map(Guest::type).distinct().toList(), now);
        List<Choice.Item> chosen = new ArrayList<>();
        for (Guest guest : guests) {
            Price price = listed.get(guest.type().id());
            var item = new Choice.Item(
                    guest.type(), 1, price.at(Money.nothing(price.list().currency())), false);
            chosen.add(item);
            register(guest, new Choice(List.of(item), Optional.empty()), now, by);
        }
        registrations.flush();
        return holds.take(new Choice(chosen, Optional.empty())).isEmpty();
    }

    private void register(Guest guest, Choice choice, Instant now, Actor by) {
        var request = new HoldRequest(
                guest.type().edition(), Map.of(guest.type().id(), 1), "", null, guest.language(), Source.OFFICE);
        // Whoever writes somebody down approves of them.
        Registration registration = holds.make(request, choice, false);
        List<RegistrationLine> lines = choice.linesOf(registration);
        Attendee attendee = guest.attendee();
        var requested = new Requested(attendee.name(), attendee.email(), List.of(attendee), guest.language());
        var outcome = issuing.issue(registration, lines, requested, now);
        if (outcome instanceof Issuing.Outcome.Issued issued) {
            registration.request(attendee.name(), attendee.email(), guest.language(), issued.total(), now);
            settling.decide(registration, issued.tickets());
            registrations.addNew(registration, lines);
            issuing.write(issued, now);
            settling.tell(registration, issued.tickets(), by);
        } else {
            throw new IllegalStateException("refused with an audience that was right: " + outcome);
        }
    }
}
