package ro.clujit.innovationdays.ticketing.waiting;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import ro.clujit.innovationdays.platform.locale.Language;

/** What can be done to waiting lists, for tests that do it at random. */
@Singleton
public class TestWaiting {

    @Inject
    WaitingEntries entries;

    @Inject
    WaitingFor waiting;

    @Inject
    Answering answering;

    @Inject
    WaitingSweep sweep;

    @ActivateRequestContext
    public void join(UUID type, int places) {
        String address = UUID.randomUUID() + "@example.org";
        waiting.join(type, places, "Cine Asteapta", address, Language.en);
    }

    /** One of those who wait or have an offer does something, or an organiser does it for them, or time passes. */
    @ActivateRequestContext
    public Optional<UUID> doAnything(List<UUID> types, Random random) {
        List<UUID> known = ids(types, WaitingState.WAITING, WaitingState.OFFERED);
        if (known.isEmpty()) {
            return Optional.empty();
        }
        UUID one = known.get(random.nextInt(known.size()));
        switch (random.nextInt(7)) {
            case 0, 1, 2 -> {
                return answering.take(one);
            }
            case 3 -> answering.leave(one);
            case 4 -> answering.prefer(one, random.nextBoolean());
            case 5 -> answering.offerNow(one);
            default -> sweep.sweep();
        }
        return Optional.empty();
    }

    @ActivateRequestContext
    public void everybodyLeaves(List<UUID> types) {
        ids(types, WaitingState.WAITING).forEach(answering::leave);
        ids(types, WaitingState.OFFERED).forEach(answering::leave);
    }

    private List<UUID> ids(List<UUID> types, WaitingState... states) {
        return QuarkusTransaction.requiringNew()
                .call(() -> entries.list("ticketType.id in ?1 and state in ?2", types, List.of(states)))
                .stream()
                .map(WaitingEntry::id)
                .toList();
    }
}
