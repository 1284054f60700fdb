package ro.clujit.innovationdays.sponsor.counting;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.MovableClock;
import ro.clujit.innovationdays.Organiser;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.Visitor;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.sponsor.TestPartners;
import ro.clujit.innovationdays.sponsor.contact.TestContacts;

/** What pages say was seen and clicked: counted by listing, place and day, and nothing else of it. */
@QuarkusTest
class ListingCountTest {

    private static final String ADDRESS = "/api/v1/listing-counts";

    @TestHTTPResource("/")
    String base;

    @Inject
    TestEditions editions;

    @Inject
    TestPartners partners;

    @Inject
    TestContacts contacts;

    @Inject
    TestCounts counts;

    @Inject
    ListingCounts rows;

    @Inject
    HostLimit limit;

    @Inject
    MovableClock clock;

    String slug;
    UUID tier;
    UUID sponsorship;
    UUID listing;

    @BeforeEach
    void signAPartnerInAMinuteOfItsOwn() {
        slug = editions.open(1).slug();
        tier = partners.tier(slug, "Aur", null);
        sponsorship = partner();
        listing = contacts.listing(sponsorship);
        clock.forward(Duration.ofMinutes(2));
    }

    @AfterEach
    void resetTheClock() {
        clock.reset();
    }

    private UUID partner() {
        UUID partner = partners.partner(tier, "Firma " + UUID.randomUUID());
        partners.sign(partner);
        return partner;
    }

    private static ValidatableResponse send(RequestSpecification request, Object body) {
        return request.contentType("application/json").body(body).post(ADDRESS).then();
    }

    private static String seen(String place, Object... ids) {
        return "{\"place\": \"%s\", \"seen\": [%s]}"
                .formatted(
                        place,
                        IntStream.range(0, ids.length)
                                .mapToObj(i -> "\"" + ids[i] + "\"")
                                .collect(Collectors.joining(",")));
    }

    @Test
    void countsByPlaceAndSetsNoCookie() {
        send(given(), seen("list", listing, listing)).statusCode(204).header("Set-Cookie", nullValue());
        send(given(), seen("frame", listing)).statusCode(204);
        send(given(), seen("page", listing)).statusCode(204);
        send(given(), Map.of("place", "page", "clicked", List.of(listing.toString())))
                .statusCode(204);
        send(given(), seen("list", listing)).statusCode(204);
        assertThat(counts.of(listing, CountKind.SEEN_IN_LIST)).isEqualTo(2);
        send(given(), seen("list", listing)).statusCode(204);
        assertThat(counts.of(listing, CountKind.SEEN_IN_LIST)).isEqualTo(3);
        assertThat(counts.of(listing, CountKind.SEEN_IN_FRAME)).isEqualTo(1);
        assertThat(counts.of(listing, CountKind.SEEN_ON_PAGE)).isEqualTo(1);
        assertThat(counts.of(listing, CountKind.CLICKED)).isEqualTo(1);
        assertThat(editions.texts(
                        "select column_name::text from information_schema.columns where table_name = 'listing_count'"))
                .containsExactlyInAnyOrder("listing_id", "day", "kind", "amount");
    }

    @Test
    void countsNothingThatThePublicDoesNotSee() {
        UUID prospect = partners.partner(tier, "Firma " + UUID.randomUUID());
        UUID unsigned = contacts.listing(prospect);
        send(given(), seen("list", unsigned, UUID.randomUUID(), listing)).statusCode(204);
        assertThat(counts.of(unsigned, CountKind.SEEN_IN_LIST)).isZero();
        assertThat(counts.of(listing, CountKind.SEEN_IN_LIST)).isEqualTo(1);
        editions.change("update edition set state = 'DRAFT' where slug = ?1", slug);
        send(given(), seen("list", listing)).statusCode(204);
        assertThat(counts.of(listing, CountKind.SEEN_IN_LIST)).isEqualTo(1);
    }

    @Test
    void refusesInWordsWhatNoPageOfOursSends() {
        send(given(), "{\"seen\": []}").statusCode(400).body(containsString("place: list, frame or page"));
        send(given(), "null").statusCode(400);
        send(given(), "{").statusCode(400);
        send(given(), "[1]").statusCode(400);
        send(given(), seen("moon", listing)).statusCode(400);
        send(given(), seen("list", "no-id")).statusCode(400);
        send(
                        given(),
                        seen(
                                "list",
                                IntStream.range(0, 101)
                                        .mapToObj(i -> UUID.randomUUID())
                                        .toArray()))
                .statusCode(400)
                .body(containsString("at most 100"));
        send(given(), "{\"place\": \"list\", \"seen\": [null], \"clicked\": null}")
                .statusCode(204);
        send(given(), "{\"place\": \"list\", \"seen\": {\"a\": 1e999}}").statusCode(400);
        given().get(ADDRESS).then().statusCode(405);
        given().contentType("text/plain").body("x").post(ADDRESS).then().statusCode(415);
        send(given().header("Sec-Fetch-Site", "cross-site"), seen("list", listing))
                .statusCode(403);
        send(given().header("Sec-Fetch-Site", "same-origin"), seen("list", listing))
                .statusCode(204);
        assertThat(counts.of(listing, CountKind.SEEN_IN_LIST)).isEqualTo(1);
    }

    @Test
    void countsNeitherWhoIsSignedInNorWhatNamesItselfARobot() {
        String email = "counted-" + UUID.randomUUID() + "@example.org";
        contacts.contact(sponsorship, "Ioana Țurcanu", email, Language.ro);
        Visitor contact = contacts.signedIn(base, email);
        Visitor organiser = new Organiser(base);
        for (Visitor known : List.of(contact, organiser)) {
            send(given().header("Cookie", known.cookies()), seen("list", listing));
        }
        send(given().header("User-Agent", "Mozilla/5.0 (compatible; Examplebot/2.1)"), seen("list", listing))
                .statusCode(204);
        assertThat(counts.of(listing, CountKind.SEEN_IN_LIST)).isZero();
    }

    @Test
    void countsSoMuchOfOneHostInAMinuteAndGoesOnInTheNext() {
        // Twice as much, for a minute may end in between.
        IntStream.range(0, 2 * HostLimit.MOST_A_MINUTE).forEach(i -> limit.admits("127.0.0.1"));
        send(given(), seen("list", listing)).statusCode(429).body(containsString("Wait a minute."));
        assertThat(counts.of(listing, CountKind.SEEN_IN_LIST)).isZero();
        clock.forward(Duration.ofMinutes(1));
        send(given(), seen("list", listing)).statusCode(204);
    }

    @Test
    void losesNothingWhenTwoInstancesWriteAtOnce() throws Exception {
        List<UUID> listings = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            listings.add(contacts.listing(partner()));
        }
        int instances = 6;
        int rounds = 10;
        var start = new CyclicBarrier(instances);
        ExecutorService threads = Executors.newFixedThreadPool(instances);
        List<Future<?>> writers = new ArrayList<>();
        for (int i = 0; i < instances; i++) {
            writers.add(threads.submit(() -> {
                start.await();
                for (int round = 0; round < rounds; round++) {
                    rows.add(listings.stream()
                            .collect(Collectors.toMap(id -> new Counted(id, CountKind.SEEN_IN_LIST), id -> 2)));
                }
                return null;
            }));
        }
        for (Future<?> writer : writers) {
            writer.get();
        }
        threads.shutdown();
        for (UUID one : listings) {
            assertThat(counts.of(one, CountKind.SEEN_IN_LIST)).isEqualTo(2L * instances * rounds);
        }
    }

    @Test
    void isShownToThePartnerAndToOrganisersDayByDay() {
        String email = "shown-" + UUID.randomUUID() + "@example.org";
        contacts.contact(sponsorship, "Ioana Țurcanu", email, Language.ro);
        Visitor contact = contacts.signedIn(base, email);
        assertThat(contact.get("/ro/partner").body()).contains("De câte ori a fost văzută", "Încă n-a văzut-o nimeni.");
        rows.add(Map.of(new Counted(listing, CountKind.SEEN_IN_LIST), 41, new Counted(listing, CountKind.CLICKED), 7));
        editions.change(
                "insert into listing_count (listing_id, day, kind, amount) values (?1, date '2020-01-01', 'SEEN_ON_PAGE', 400)",
                listing);
        assertThat(contact.get("/ro/partner").body()).contains(">41<", ">441<", ">7<", "Zi de zi");
        String office = "/en/office/editions/" + slug + "/partners/" + sponsorship;
        assertThat(new Organiser(base).get(office).body())
                .contains("How often it was seen", ">41<", ">441<", "Seen in the last 30 days: 41");
    }
}
