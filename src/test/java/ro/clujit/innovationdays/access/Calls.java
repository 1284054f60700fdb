package ro.clujit.innovationdays.access;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Thinks up, for each line, who might ask, and with whose identifiers. */
final class Calls {

    /** What exists across editions: a speaker of one may be invited to another, and a letter or a logo is found by itself. */
    private static final Set<String> EVERYWHERE = Set.of("speaker", "letter", "logo-hash");

    private final Planted planted;
    private final Map<String, Served> routes;

    /** @param routes by their keys */
    Calls(Planted planted, Map<String, Served> routes) {
        this.planted = planted;
        this.routes = routes;
    }

    /** Each line is used by each who may, with their own identifiers. Where anybody may, one stands for all. */
    Stream<Call> permitted(Line line) {
        return Arrays.stream(Caller.values())
                .filter(caller -> caller.mayUse(line))
                .filter(caller -> !isOpen(line) || caller == Caller.NOBODY)
                .map(caller -> new Call(line, routes.get(line.key()), caller, Map.of()));
    }

    /** With identifiers that are right, by each who may not. */
    Stream<Call> forbidden(Line line) {
        return Arrays.stream(Caller.values())
                .filter(caller -> !caller.mayUse(line))
                // With nothing of an edition or a party in the address they are as good as those from here.
                .filter(caller -> line.kinds().stream().anyMatch(this::isSomebodys) || !caller.isStranger(line))
                .map(caller -> new Call(line, routes.get(line.key()), caller, Map.of()));
    }

    /** By those who may, with identifiers that do not go together, are not theirs, or are nobody's. */
    Stream<Call> crossed(Line line) {
        List<String> kinds = line.kinds().stream().filter(this::isSomebodys).toList();
        Set<Map<String, World>> crossings = new LinkedHashSet<>();
        for (String kind : kinds) {
            for (World world : List.of(World.NEIGHBOUR, World.OTHER, World.NOWHERE)) {
                crossings.add(Map.of(kind, world));
            }
        }
        if (line.who().contains(Who.ANYBODY)) {
            crossings.add(all(kinds, World.HIDDEN));
        }
        if (isOfOneParty(line) || line.who().contains(Who.DEVICE)) {
            crossings.add(all(kinds, World.NEIGHBOUR));
            crossings.add(all(kinds, World.OTHER));
        }
        return crossings.stream().filter(worlds -> isWrong(line, kinds, worlds)).flatMap(worlds -> permitted(line)
                .map(call -> new Call(line, call.route(), call.caller(), worlds)));
    }

    private boolean isWrong(Line line, List<String> kinds, Map<String, World> worlds) {
        Set<World> editions = EnumSet.noneOf(World.class);
        Set<World> parties = EnumSet.noneOf(World.class);
        if (isOfOneParty(line)) {
            parties.add(World.OWN);
        }
        if (line.who().contains(Who.DEVICE)) {
            editions.add(World.OWN);
        }
        for (String kind : kinds) {
            World world = worlds.getOrDefault(kind, World.OWN);
            if (world == World.NOWHERE) {
                return true;
            }
            if (!EVERYWHERE.contains(kind)) {
                if (world == World.HIDDEN) {
                    return true;
                }
                editions.add(world.edition());
                if (planted.level(kind) == Planted.Level.PARTY) {
                    parties.add(world);
                }
            }
        }
        return editions.size() > 1 || parties.size() > 1;
    }

    /** Whether whoever calls has their own of it too, since the address names no more than an edition that both are in. */
    boolean isTheirsToo(Call call) {
        return call.caller().isStranger(call.line())
                && call.caller().world().edition() == World.OWN
                && call.line().kinds().stream().noneMatch(kind -> planted.level(kind) == Planted.Level.PARTY);
    }

    private static boolean isOfOneParty(Line line) {
        return line.who().contains(Who.CONTACT) || line.who().contains(Who.PHONE);
    }

    private boolean isSomebodys(String kind) {
        return planted.level(kind) != Planted.Level.HOUSE;
    }

    private static boolean isOpen(Line line) {
        return line.who().contains(Who.ANYBODY) || line.who().contains(Who.LINK);
    }

    private static Map<String, World> all(List<String> kinds, World world) {
        Map<String, World> worlds = new HashMap<>();
        kinds.forEach(kind -> worlds.put(kind, world));
        return worlds;
    }
}
