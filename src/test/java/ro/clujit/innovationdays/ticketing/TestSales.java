package ro.clujit.innovationdays.ticketing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.Editions;
import ro.clujit.innovationdays.platform.locale.Bilingual;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.money.Currency;
import ro.clujit.innovationdays.platform.money.Money;
import ro.clujit.innovationdays.ticketing.waiting.TestWaiting;

/** Everything that can be done to a sale, for tests that do it at random and look at what became of it. */
@Singleton
public class TestSales {

    private static final Money ADD_ON = new Money(5_000, Currency.RON);

    /** An edition that sells several types out of quotas that they share. */
    record Shop(
            String slug,
            List<UUID> quotas,
            List<UUID> types,
            UUID addOn,
            List<String> codes,
            Queue<String> tokens,
            Queue<UUID> registrations) {}

    @Inject
    Editions editions;

    @Inject
    EntityManager database;

    @Inject
    Clock clock;

    @Inject
    Holding holding;

    @Inject
    Registering registering;

    @Inject
    Renewing renewing;

    @Inject
    Approving approving;

    @Inject
    Paying paying;

    @Inject
    Cancelling cancelling;

    @Inject
    ChangingAddOns changingAddOns;

    @Inject
    Offering offering;

    @Inject
    Quotaing quotaing;

    @Inject
    Registrations registrations;

    @Inject
    TicketTypes types;

    @Inject
    Quotas quotas;

    @Inject
    Tickets tickets;

    @Inject
    Transferring transferring;

    @Inject
    TicketCodes codes;

    @Inject
    TestWaiting waiting;

    @Inject
    HoldSweep holds;

    @Inject
    UnpaidSweep unpaid;

    @Inject
    UnpaidAddOnSweep unpaidAddOns;

    List<Ticket> ticketsOf(UUID registration) {
        return QuarkusTransaction.requiringNew().call(() -> registrations
                .findByIdOptional(registration)
                .map(tickets::of)
                .orElse(List.of()));
    }

    /** One that somebody got off the waiting list, to go on with as with any other. */
    void remember(Shop shop, UUID registration) {
        QuarkusTransaction.requiringNew()
                .run(() -> shop.tokens().add(codes.tokenOf(registrations.findById(registration))));
        shop.registrations().add(registration);
    }

    /** Small quotas, so that everything is soon scarce. */
    @ActivateRequestContext
    Shop open(String slug, Random random) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Edition edition = editions.bySlug(slug).orElseThrow();
            List<Quota> all = IntStream.range(0, 3)
                    .mapToObj(i -> new Quota(edition, "Q" + i, 12 + random.nextInt(8)))
                    .toList();
            all.forEach(database::persist);
            List<TicketType> made = new ArrayList<>();
            made.add(type(edition, 10, TicketKind.ADMISSION, 0, false, all.get(0)));
            made.add(type(edition, 11, TicketKind.ADMISSION, 24_200, false, all.get(0), all.get(1)));
            made.add(type(edition, 12, TicketKind.ADMISSION, 9_900, true, all.get(1), all.get(2)));
            TicketType addOn = type(edition, 13, TicketKind.ADD_ON, ADD_ON.minor(), false, all.get(2));
            var counted = new Code(edition, "COUNTED", 9, clock.instant());
            counted.takeOff(Code.Discount.PERCENT, 5_000);
            database.persist(counted);
            var reserving = new Code(edition, "RESERVING", 4, clock.instant());
            reserving.grant(false, true, Set.of(made.get(1).id()));
            database.persist(reserving);
            database.flush();
            // As whoever makes such a code does: its places are taken at once.
            quotas.take(new Places().add(made.get(1), 4).ofQuotas());
            database.createNativeQuery("update code set held_back = 4 where id = ?1")
                    .setParameter(1, reserving.id())
                    .executeUpdate();
            return new Shop(
                    slug,
                    all.stream().map(Quota::id).toList(),
                    made.stream().map(TicketType::id).toList(),
                    addOn.id(),
                    List.of("COUNTED", "RESERVING"),
                    new ConcurrentLinkedQueue<>(),
                    new ConcurrentLinkedQueue<>());
        });
    }

    private TicketType type(
            Edition edition, int position, TicketKind kind, long price, boolean approval, Quota... counted) {
        var type = new TicketType(edition, position, kind);
        terms("T" + position, price, approval).applyTo(type);
        type.countIn(Set.of(counted));
        database.persist(type);
        return type;
    }

    private static TicketTerms terms(String name, long price, boolean approval) {
        return new TicketTerms(
                Bilingual.same(name),
                Bilingual.NOTHING,
                new Money(price, Currency.RON),
                Vat.STANDARD,
                1,
                10,
                null,
                null,
                null,
                false,
                approval,
                Set.of());
    }

    @ActivateRequestContext
    Holding.Outcome hold(Shop shop, Map<UUID, Integer> wanted, String code) {
        Edition edition = editions.bySlug(shop.slug()).orElseThrow();
        return holding.hold(new HoldRequest(edition, wanted, code, UUID.randomUUID(), Language.en, Source.PUBLIC));
    }

    @ActivateRequestContext
    void register(String token, boolean withAddOn, Shop shop) {
        int places = QuarkusTransaction.requiringNew()
                .call(() ->
                        registrations.byToken(token).map(Registration::places).orElse(1));
        List<Attendee> people = IntStream.range(0, places)
                .mapToObj(i -> new Attendee(
                        "Om " + i,
                        "om" + i + "@example.org",
                        "",
                        "",
                        Audience.IT,
                        Set.of(),
                        withAddOn && i == 0 ? Set.of(shop.addOn()) : Set.of(),
                        false))
                .toList();
        registering.register(token, new Requested("Om", "om@example.org", people, Language.en));
    }

    @ActivateRequestContext
    void pay(UUID id) {
        Money owed = QuarkusTransaction.requiringNew()
                .call(() -> registrations.findByIdOptional(id).orElseThrow().owed());
        // Where nothing is owed, the money for an add-on comes late, or a second time.
        paying.paid(id, owed.isNothing() ? ADD_ON : owed, Actor.organiser("Test"));
    }

    @ActivateRequestContext
    void endUnpaid() {
        unpaid.sweep();
        unpaidAddOns.sweep();
    }

    @ActivateRequestContext
    void requota(Shop shop, UUID type, Set<UUID> counted) {
        offering.change(type, terms("Other", type.equals(shop.types().get(0)) ? 0 : 9_900, false), counted);
    }

    /** Cancels what stands, ends what is due, withdraws what codes hold back. */
    @ActivateRequestContext
    void endEverything(Shop shop) {
        waiting.everybodyLeaves(shop.types());
        holds.end();
        endUnpaid();
        List<UUID> all =
                QuarkusTransaction.requiringNew()
                        .call(() -> registrations.list("edition.slug = ?1", shop.slug()))
                        .stream()
                        .map(Registration::id)
                        .toList();
        all.forEach(id -> cancelling.registration(id, Actor.organiser("Test"), false));
        QuarkusTransaction.requiringNew().run(() -> {
            Edition edition = editions.bySlug(shop.slug()).orElseThrow();
            int heldBack = ((Number) database.createNativeQuery(
                                    "select coalesce(sum(held_back), 0) from code where edition_id = ?1")
                            .setParameter(1, edition.id())
                            .getSingleResult())
                    .intValue();
            quotas.giveBack(new Places()
                    .add(types.findById(shop.types().get(1)), heldBack)
                    .ofQuotas());
            database.createNativeQuery("update code set held_back = 0 where edition_id = ?1")
                    .setParameter(1, edition.id())
                    .executeUpdate();
        });
    }
}
