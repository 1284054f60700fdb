package ro.clujit.innovationdays.checkin.device;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ro.clujit.innovationdays.ApiClient;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.edition.Editions;
import ro.clujit.innovationdays.ticketing.TestTickets;

/** Tickets by the hundred and phones at the door, for tests. */
@ApplicationScoped
public class TestDoor {

    private static final String SCAN = """
            {"nonce":"%s","gate":"%s",%s,"direction":"%s","source":"CAMERA","scannedAt":"%s"%s}""";

    private final EntityManager database;
    private final Editions editions;
    private final Pairing pairing;
    private final TestTickets tickets;
    private final Clock clock;

    TestDoor(EntityManager database, Editions editions, Pairing pairing, TestTickets tickets, Clock clock) {
        this.database = database;
        this.editions = editions;
        this.pairing = pairing;
        this.tickets = tickets;
        this.clock = clock;
    }

    /** Paired for both gates. @return its token */
    public String pair(TestEditions.Made edition, String... gates) {
        return pair(edition, true, Stream.of(gates).map(UUID::fromString).collect(Collectors.toSet()));
    }

    @Transactional
    @ActivateRequestContext
    String pair(TestEditions.Made edition, boolean mayOverrule, Set<UUID> gates) {
        UUID link = pairing.offer(
                new PairingTerms(
                        editions.bySlug(edition.slug()).orElseThrow().id(),
                        "Telefon",
                        gates,
                        mayOverrule,
                        clock.instant().plus(Duration.ofDays(2))),
                null);
        return pairing.pair(pairing.tokenOf(link)).orElseThrow().token();
    }

    /** Valid tickets, sealed as the service seals them. @return as their badges have them */
    @ActivateRequestContext
    public List<TestTickets.OnBadge> issue(TestEditions.Made edition, int many) {
        insert(edition, many);
        return tickets.seal(edition.slug());
    }

    @Transactional
    @ActivateRequestContext
    void insert(TestEditions.Made edition, int many) {
        database.createNativeQuery("""
                        with made as (
                            insert into registration (id, edition_id, places, state, language, token_digest, hold_key, held_at,
                                                      hold_until, confirmed_at, requested_at, contact_name, contact_email)
                            select gen_random_uuid(), e.id, 1, 'CONFIRMED', 'ro', sha256(gen_random_uuid()::text::bytea),
                                   null, now(), now(), now(), now(), 'Om ' || n, 'om' || n || '@example.org'
                              from edition e, generate_series(1, :many) n where e.slug = :slug
                            returning id, edition_id, contact_name, contact_email)
                        insert into ticket (id, registration_id, edition_id, ticket_type_id, position, name, email, organisation,
                                            audience, state, code_digest, short_code, token_digest, search, created_at)
                        select gen_random_uuid(), made.id, made.edition_id, t.id, 1,
                               made.contact_name || ' ' || initcap(substr(md5(made.id::text), 1, 7)), made.contact_email,
                               'Firma ' || substr(md5(made.id::text), 8, 6), 'IT', 'VALID',
                               sha256(made.id::text::bytea),
                               upper(translate(substr(md5(made.id::text || 'short'), 1, 8), '01', 'xy')),
                               sha256((made.id::text || 't')::bytea), lower(made.contact_name), now()
                          from made join ticket_type t on t.edition_id = made.edition_id
                        """)
                .setParameter("many", many)
                .setParameter("slug", edition.slug())
                .executeUpdate();
    }

    public static RequestSpecification as(String token) {
        return ApiClient.withToken(token);
    }

    /** One scan, as JSON. @param what such as {@code "code":"…"} @param more such as {@code ,"verdict":"ADMITTED"} */
    public static String scan(UUID nonce, String gate, String what, String direction, Instant at, String more) {
        return SCAN.formatted(nonce, gate, what, direction, at, more);
    }

    public static String code(TestTickets.OnBadge badge) {
        return "\"code\":\"" + badge.code() + "\"";
    }

    /** Sends a batch and expects an answer for each. */
    public static List<String> verdicts(String token, Instant now, String... scans) {
        var answer = as(token)
                .body("{\"now\":\"" + now + "\",\"scans\":[" + String.join(",", scans) + "]}")
                .post("/api/v1/door/scans");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer.jsonPath().getList("answers.answer.verdict");
    }
}
