package ro.clujit.innovationdays.programme;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.Editions;
import ro.clujit.innovationdays.platform.database.Violation;

/** Adds, changes, orders and removes the rooms of an edition's draft. */
@ApplicationScoped
public class RoomDrafting {

    /** What came of it. */
    public enum Outcome {
        DONE,
        /** Another room of the edition has this name. */
        NAME_TAKEN,
        NO_SUCH_EDITION,
        NO_SUCH_ROOM,
        /** Sessions are in it: it stays. */
        IN_USE
    }

    private final Editions editions;
    private final Rooms rooms;

    RoomDrafting(Editions editions, Rooms rooms) {
        this.editions = editions;
        this.rooms = rooms;
    }

    /**
     * As the last of them.
     *
     * @param capacity in people; null where nobody counted
     */
    public Outcome add(String edition, String name, Integer capacity) {
        return settled(() -> editions.lockBySlug(edition)
                .map(found -> {
                    rooms.persistAndFlush(new Room(found, rooms.of(found).size() + 1, name, capacity));
                    return Outcome.DONE;
                })
                .orElse(Outcome.NO_SUCH_EDITION));
    }

    /** @param position from 1; what stood there and after it moves down */
    public Outcome change(UUID id, String name, Integer capacity, int position) {
        return settled(() -> rooms.findByIdOptional(id)
                .map(room -> {
                    room.change(name, capacity);
                    List<Room> order = new ArrayList<>(rooms.of(room.edition()));
                    order.remove(room);
                    order.add(Math.min(position - 1, order.size()), room);
                    number(order);
                    rooms.flush();
                    return Outcome.DONE;
                })
                .orElse(Outcome.NO_SUCH_ROOM));
    }

    public Outcome remove(UUID id) {
        return settled(() -> rooms.findByIdOptional(id)
                .map(room -> {
                    Edition edition = room.edition();
                    rooms.delete(room);
                    rooms.flush();
                    number(rooms.of(edition));
                    return Outcome.DONE;
                })
                .orElse(Outcome.NO_SUCH_ROOM));
    }

    private static void number(List<Room> order) {
        for (int i = 0; i < order.size(); i++) {
            order.get(i).moveTo(i + 1);
        }
    }

    /** The database alone knows at this moment what is taken and what is used: its keys answer. */
    private static Outcome settled(Callable<Outcome> work) {
        try {
            return QuarkusTransaction.requiringNew().call(work);
        } catch (RuntimeException e) {
            return switch (Violation.in(e).orElse("")) {
                case "room_name_key" -> Outcome.NAME_TAKEN;
                case "session_room_id_fkey" -> Outcome.IN_USE;
                default -> throw e;
            };
        }
    }
}
