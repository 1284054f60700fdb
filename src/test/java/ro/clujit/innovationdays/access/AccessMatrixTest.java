package ro.clujit.innovationdays.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.ext.web.Router;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import ro.clujit.innovationdays.MovableClock;
import ro.clujit.innovationdays.PostgresResource;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.access.Line.Remark;
import ro.clujit.innovationdays.programme.TestProgrammes;

/**
 * Every route with everybody who might ask for it: each is known to the tables, lets in whom its line lets in and nobody else,
 * and tells nobody of what is not theirs.
 */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessMatrixTest {

    @TestHTTPResource("/")
    URI base;

    @Inject
    Router router;

    @Inject
    MovableClock clock;

    @Inject
    TestEditions editions;

    @Inject
    TestProgrammes programmes;

    private final Planted planted = new Planted();
    private final List<Line> lines = Tables.all();
    private Map<String, Served> routes;
    private Calls calls;
    private Asking asking;
    private Connection database;
    private Watch before;
    private Watch watch;

    @BeforeAll
    void plant() throws SQLException {
        clock.reset();
        database = PostgresResource.asSuperuser();
        before = Watch.over(database, "access_before");
        planted.plant(database);
        programmes.release(World.OWN.value("edition"));
        programmes.release(World.OTHER.value("edition"));
        for (World world : List.of(World.OWN, World.OTHER)) {
            editions.change(
                    "update release set number = cast(?2 as integer)"
                            + " where edition_id = (select id from edition where slug = ?1)",
                    world.value("edition"),
                    world.value("release-number"));
        }
        watch = Watch.over(database, "access_planted");
        routes = Served.all(router).stream()
                .collect(Collectors.toMap(Served::key, Function.identity(), (one, other) -> one, LinkedHashMap::new));
        calls = new Calls(planted, routes);
        asking = new Asking(base, planted);
        lines.stream()
                .filter(line -> !line.changes() && routes.containsKey(line.key()))
                .flatMap(calls::permitted)
                .forEach(asking::readForms);
        putBack();
    }

    @AfterAll
    void takeAway() throws SQLException {
        if (watch != null) {
            watch.end();
        }
        before.restore(before.changed());
        before.end();
        database.close();
    }

    @Test
    void everyRouteStandsInATable() {
        Set<String> known = lines.stream().map(Line::key).collect(Collectors.toSet());
        assertThat(unknown(routes.values(), known))
                .as(
                        "Served, and in no table under %s: add each to its feature's file, with who may use it"
                                + " (.github/CONTRIBUTING.md, \"Add a route\")",
                        Tables.FOLDER)
                .isEmpty();
    }

    @Test
    void everyLineOfATableIsServed() {
        assertThat(lines.stream()
                        .filter(line -> !routes.containsKey(line.key()))
                        .map(line -> line.file() + ": " + line))
                .as("In a table, and not served: take them out, or mend their paths")
                .isEmpty();
        assertThat(lines.stream().collect(Collectors.groupingBy(Line::key, Collectors.counting())).entrySet().stream()
                        .filter(counted -> counted.getValue() > 1))
                .as("In the tables twice")
                .isEmpty();
    }

    @Test
    void everyKindOfIdentifierIsPlanted() {
        assertThat(lines.stream().flatMap(line -> line.kinds().stream()
                        .filter(kind -> !planted.knows(kind))
                        .map(kind -> line.file() + ": {" + kind + "} of " + line)))
                .as(
                        "Kinds that nothing is planted of: insert a row with {kind} in one of %s/planted/*.sql, or write"
                                + " {kind=value} for what is no identifier",
                        Tables.FOLDER)
                .isEmpty();
    }

    /** The comparison itself can fail. */
    @Test
    void aRouteThatNoTableKnowsIsNamedWithTheLineThatItLacks() {
        var added =
                new Served("POST", "/{lang:ro|en}/office/surprises/{id:[^/]+}", "", "SurprisePages.make", "organiser");
        assertThat(unknown(List.of(added), Set.of("POST /{}/office/surprises")))
                .containsExactly("organiser          POST   /{lang}/office/surprises/{id}    (SurprisePages.make)");
    }

    @Test
    void whoeverMayIsLetIn() {
        assertThat(faults(calls::permitted, this::faultOfPermitted)).isEmpty();
    }

    @Test
    void whoeverMayNotIsRefusedAndChangesNothing() {
        assertThat(faults(calls::forbidden, this::faultOfForbidden)).isEmpty();
    }

    @Test
    void identifiersOfOthersLeadNowhere() {
        assertThat(faults(calls::crossed, this::faultOfCrossed)).isEmpty();
    }

    private static List<String> unknown(Iterable<Served> served, Set<String> known) {
        List<String> unknown = new ArrayList<>();
        for (Served route : served) {
            if (!known.contains(route.key())) {
                unknown.add(route.suggestion());
            }
        }
        return unknown;
    }

    private List<String> faults(Function<Line, Stream<Call>> thought, Function<Call, Optional<String>> faultOf) {
        return lines.stream()
                .filter(line -> routes.containsKey(line.key()) && !line.path().endsWith("*"))
                .flatMap(thought)
                .flatMap(call -> faultOf.apply(call).map(fault -> call + ": " + fault).stream())
                .toList();
    }

    private Optional<String> faultOfPermitted(Call call) {
        Reply reply = asking.ask(call);
        putBack();
        boolean isLetIn = call.line().has(Remark.ABSENT) || !reply.isRefusalOf(call.line());
        if (!isLetIn || reply.status() >= 500) {
            return Optional.of("may, and got " + reply.status() + " " + reply.location());
        }
        if (call.line().who().contains(Who.ANYBODY)) {
            for (World world : List.of(World.OWN, World.NEIGHBOUR)) {
                if (reply.text().contains(world.closed())) {
                    return Optional.of("told everybody of " + world.closed());
                }
            }
        }
        return call.line().has(Remark.EVERYTHING) ? Optional.empty() : told(call, reply, others(call));
    }

    private Optional<String> faultOfForbidden(Call call) {
        if (calls.isTheirsToo(call)) {
            return faultOfShared(call);
        }
        return call.line().has(Remark.RECORDED) && call.caller().isStranger(call.line())
                ? faultOfRecorded(call)
                : faultOfRefused(call, Reply::isRefusal);
    }

    private Optional<String> faultOfCrossed(Call call) {
        return call.line().has(Remark.RECORDED)
                ? faultOfRecorded(call)
                : faultOfRefused(call, reply -> reply.isRefusal() || leadsNowhere(call.line(), reply));
    }

    /** To what is right about the rest, or back to the form; and what is not there need not be deleted. */
    private static boolean leadsNowhere(Line line, Reply reply) {
        int least = line.method().equals("DELETE") ? 200 : 300;
        return reply.status() >= least && reply.status() < (line.changes() ? 500 : 400);
    }

    private Optional<String> faultOfShared(Call call) {
        Reply reply = asking.ask(call);
        putBack();
        if (reply.status() >= 500) {
            return Optional.of("got " + reply.status());
        }
        return reply.text().contains(World.OWN.closed())
                ? Optional.of("told of " + World.OWN.closed())
                : told(call, reply, List.of(World.OTHER, World.HIDDEN));
    }

    private Optional<String> faultOfRecorded(Call call) {
        Reply reply = asking.ask(call);
        putBack();
        Set<World> others = EnumSet.of(World.OWN, World.OTHER, World.HIDDEN);
        others.remove(call.caller().world());
        return reply.status() >= 500 ? Optional.of("got " + reply.status()) : told(call, reply, others);
    }

    private Optional<String> faultOfRefused(Call call, Function<Reply, Boolean> isRefusal) {
        Reply reply = asking.ask(call);
        Set<String> changed = putBack();
        if (!changed.isEmpty()) {
            // What the service does by itself now and then happens once; what a request does, each time.
            asking.ask(call);
            changed = putBack();
        }
        if (!isRefusal.apply(reply)) {
            return Optional.of("may not, and got " + reply.status() + " " + reply.location());
        }
        return changed.isEmpty() ? told(call, reply, strangers(call)) : Optional.of("may not, and changed " + changed);
    }

    /** Of whom whoever makes this call may read nothing. */
    private static List<World> others(Call call) {
        Set<Who> who = call.line().who();
        boolean isForEdition = who.contains(Who.ORGANISER) || who.contains(Who.DEVICE);
        return isForEdition || who.contains(Who.ANYBODY)
                ? List.of(World.OTHER, World.HIDDEN)
                : List.of(World.NEIGHBOUR, World.OTHER, World.HIDDEN);
    }

    /** Whoever may use a page of an edition is told of that one, also with somebody else's identifier in its form. */
    private static List<World> strangers(Call call) {
        boolean mayReadEdition =
                call.caller().mayUse(call.line()) && call.line().kinds().contains("edition");
        World told = call.worlds().getOrDefault("edition", World.OWN);
        return Stream.of(World.values())
                .filter(world -> !mayReadEdition || world.edition() != told.edition())
                .toList();
    }

    private Optional<String> told(Call call, Reply reply, Collection<World> of) {
        String said = asking.said(call).toLowerCase(java.util.Locale.ROOT);
        return of.stream()
                .flatMap(world -> call.line().has(Remark.NAMES) ? Stream.of(world.closed()) : planted.tracesOf(world))
                .map(trace -> trace.toLowerCase(java.util.Locale.ROOT))
                .filter(trace -> reply.text().contains(trace) && !said.contains(trace))
                .findFirst()
                .map(trace -> "told of " + trace + " (" + reply.status() + ")");
    }

    /** @return what was not as it was */
    private Set<String> putBack() {
        try {
            Set<String> changed = watch.changed();
            if (!changed.isEmpty()) {
                watch.restore(changed);
            }
            return changed;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
