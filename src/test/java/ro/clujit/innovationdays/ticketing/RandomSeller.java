package ro.clujit.innovationdays.ticketing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import ro.clujit.innovationdays.MovableClock;

/** Somebody who does one thing after the other to a sale, at random, often to what others are busy with. */
final class RandomSeller {

    private static final Actor ORGANISER = Actor.organiser("Test");

    private final TestSales sales;
    private final TestSales.Shop shop;
    private final MovableClock clock;
    private final Random random;

    RandomSeller(TestSales sales, TestSales.Shop shop, MovableClock clock, Random random) {
        this.sales = sales;
        this.shop = shop;
        this.clock = clock;
        this.random = random;
    }

    void step() {
        switch (random.nextInt(22)) {
            case 0, 1, 2, 3 -> hold();
            case 4, 5, 6 -> any(shop.tokens(), token -> sales.register(token, random.nextInt(3) == 0, shop));
            case 7 -> any(shop.tokens(), sales.renewing::extend);
            case 8 -> any(shop.tokens(), sales.renewing::letGo);
            case 9, 10 -> any(shop.registrations(), sales::pay);
            case 11 -> any(shop.registrations(), id -> sales.approving.approve(id, ORGANISER));
            case 12 -> any(shop.registrations(), id -> sales.cancelling.registration(id, ORGANISER, false));
            case 13 -> any(shop.registrations(), this::cancelOneTicket);
            case 14 -> resize();
            case 15 -> any(shop.registrations(), this::transferOneTicket);
            case 16 -> sales.waiting.join(shop.types().get(random.nextInt(3)), 1 + random.nextInt(2));
            case 17, 18 ->
                sales.waiting
                        .doAnything(shop.types(), random)
                        .ifPresent(registration -> sales.remember(shop, registration));
            case 19, 20 -> any(shop.registrations(), this::changeAddOn);
            default -> time();
        }
    }

    /** A registration whose details are given, of two tickets at least one of which costs something. */
    void requestOne() {
        Map<UUID, Integer> wanted = new HashMap<>();
        wanted.put(shop.types().get(1), 1);
        wanted.put(shop.types().get(random.nextBoolean() ? 0 : 2), 1);
        if (sales.hold(shop, wanted, random.nextBoolean() ? "RESERVING" : "") instanceof Holding.Outcome.Held held) {
            remember(held);
            sales.register(held.token(), random.nextBoolean(), shop);
        }
    }

    void layHandsOnTheLatest() {
        List<UUID> known = List.copyOf(shop.registrations());
        if (known.isEmpty()) {
            return;
        }
        UUID id = known.get(known.size() - 1);
        switch (random.nextInt(10)) {
            case 0, 1 -> sales.pay(id);
            case 2 -> sales.approving.approve(id, ORGANISER);
            case 3 -> sales.approving.refuse(id, ORGANISER, false);
            case 4 -> sales.cancelling.registration(id, ORGANISER, false);
            case 5 -> cancelOneTicket(id);
            case 6 -> transferOneTicket(id);
            case 7 -> changeAddOn(id);
            default -> sales.endUnpaid();
        }
    }

    /** As {@link #requestOne}, paid, and with something chosen since that is still to be paid. */
    void oweForAnAddOn() {
        requestOne();
        List<UUID> known = List.copyOf(shop.registrations());
        if (!known.isEmpty()) {
            UUID id = known.get(known.size() - 1);
            sales.approving.approve(id, ORGANISER);
            sales.pay(id);
            sales.ticketsOf(id)
                    .forEach(ticket -> sales.changingAddOns.add(id, ticket.id(), shop.addOn(), true, Actor.HOLDER));
        }
    }

    private void hold() {
        Map<UUID, Integer> wanted = new HashMap<>();
        for (UUID type : shop.types()) {
            if (random.nextBoolean()) {
                wanted.put(type, 1 + random.nextInt(3));
            }
        }
        String code = random.nextInt(3) == 0 ? shop.codes().get(random.nextInt(2)) : "";
        if (sales.hold(shop, wanted, code) instanceof Holding.Outcome.Held held) {
            remember(held);
        }
    }

    private void remember(Holding.Outcome.Held held) {
        shop.tokens().add(held.token());
        shop.registrations().add(QuarkusTransaction.requiringNew().call(() -> sales.registrations
                .byToken(held.token())
                .orElseThrow()
                .id()));
    }

    private void cancelOneTicket(UUID registration) {
        one(sales.ticketsOf(registration))
                .ifPresent(ticket -> sales.cancelling.ticket(registration, ticket.id(), ORGANISER, false));
    }

    private void transferOneTicket(UUID registration) {
        one(sales.ticketsOf(registration)).ifPresent(ticket -> {
            var to = new Attendee("Altcineva", "altcineva@example.org", "", "", Audience.IT, Set.of(), Set.of(), false);
            sales.transferring.transfer(registration, ticket.id(), ticket.holder(), to, ORGANISER);
        });
    }

    private Optional<Ticket> one(List<Ticket> tickets) {
        return tickets.isEmpty() ? Optional.empty() : Optional.of(tickets.get(random.nextInt(tickets.size())));
    }

    private void changeAddOn(UUID registration) {
        one(sales.ticketsOf(registration)).ifPresent(ticket -> {
            if (random.nextInt(3) > 0) {
                sales.changingAddOns.add(registration, ticket.id(), shop.addOn(), true, Actor.HOLDER);
            } else {
                sales.changingAddOns.drop(registration, ticket.id(), shop.addOn(), true, Actor.HOLDER);
            }
        });
    }

    private void resize() {
        UUID quota = shop.quotas().get(random.nextInt(3));
        switch (random.nextInt(4)) {
            case 0 -> sales.quotaing.change(quota, "Q", 5 + random.nextInt(15), true);
            case 1, 2 -> sales.quotaing.change(quota, "Q", 10 + random.nextInt(15), false);
            default ->
                sales.requota(
                        shop,
                        shop.types().get(0),
                        random.nextBoolean() ? Set.of(shop.quotas().get(0)) : Set.copyOf(shop.quotas()));
        }
    }

    private void time() {
        switch (random.nextInt(4)) {
            case 0 -> clock.forward(Duration.ofMinutes(16));
            case 1 -> clock.forward(Duration.ofDays(3));
            case 2 -> sales.holds.end();
            default -> sales.endUnpaid();
        }
    }

    private <T> void any(Queue<T> all, Consumer<T> what) {
        List<T> known = List.copyOf(all);
        if (!known.isEmpty()) {
            // The latest are the ones that others are busy with too.
            what.accept(known.get(Math.max(0, known.size() - 1 - random.nextInt(12))));
        }
    }
}
