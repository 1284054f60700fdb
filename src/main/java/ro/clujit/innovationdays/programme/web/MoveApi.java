package ro.clujit.innovationdays.programme.web;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import ro.clujit.innovationdays.account.Role;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.platform.text.Text;
import ro.clujit.innovationdays.platform.web.Fields;
import ro.clujit.innovationdays.programme.Drafting;
import ro.clujit.innovationdays.programme.Room;
import ro.clujit.innovationdays.programme.Session;
import ro.clujit.innovationdays.programme.Sessions;
import ro.clujit.innovationdays.programme.TimeSlot;

/** Where the timetable's scripts send each move. It is part of that page, in its language, and of no other use. */
@Path("/{lang:ro|en}/office/editions/{slug}/timetable/moves")
@RolesAllowed(Role.ORGANISER)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class MoveApi {

    /**
     * A session is put somewhere.
     *
     * @param version that the one who moves it saw
     * @param room an id; null for none
     * @param day as ISO 8601 writes it; null, like {@code from} and {@code to}, takes it off the timetable
     * @param from by the edition's clock
     * @param to on the next day where it is before {@code from}
     * @param shown the day whose board the page shows, and is to show again
     */
    public record Move(int number, int version, String room, String day, String from, String to, String shown) {}

    /**
     * What came of it, with all that the page then shows. A refused move has them too: the page was out of date.
     *
     * @param from as in {@link Move}; empty, like {@code day} and {@code to}, without a time
     * @param board the page's own part, as HTML
     */
    public record Moved(
            Drafting.Outcome outcome,
            int number,
            int version,
            String room,
            String day,
            String from,
            String to,
            List<ConflictLine> conflicts,
            String board) {}

    @CheckedTemplate(basePath = "programme")
    static class Templates {
        private Templates() {}

        static native TemplateInstance officeBoard(String slug, Board board);
    }

    private final EditionDesk desk;
    private final Sessions sessions;
    private final Boards boards;
    private final Drafting drafting;

    MoveApi(EditionDesk desk, Sessions sessions, Boards boards, Drafting drafting) {
        this.desk = desk;
        this.sessions = sessions;
        this.boards = boards;
        this.drafting = drafting;
    }

    /** Answers 409 when the session was changed meanwhile, 422 to what is no time or no room of the edition. */
    @POST
    @Operation(hidden = true)
    public Response move(@RestPath String slug, Move move) {
        if (move == null) {
            throw new BadRequestException();
        }
        Edition edition = desk.edition(slug);
        Fields fields = fields(move);
        Optional<TimeSlot> slot = SlotFields.read(fields, edition.zone(), desk.words());
        UUID room = SessionForm.room(fields, desk.words());
        if (!fields.isGood()) {
            return answer(422, Drafting.Outcome.NO_SUCH_ROOM, edition, move);
        }
        Drafting.Outcome outcome = drafting.move(
                        slug,
                        move.number(),
                        move.version(),
                        room,
                        slot.map(TimeSlot::startsAt).orElse(null),
                        slot.map(TimeSlot::endsAt).orElse(null))
                .outcome();
        return switch (outcome) {
            case DONE -> answer(200, outcome, edition, move);
            case NO_SUCH_ROOM -> answer(422, outcome, edition, move);
            // Somebody removed it: to the page that is a change like any other.
            default -> answer(409, outcome, edition, move);
        };
    }

    private static Fields fields(Move move) {
        Fields fields = Fields.blank();
        put("day", move.day(), fields);
        put("from", move.from(), fields);
        put("to", move.to(), fields);
        put("room", move.room(), fields);
        return fields;
    }

    private static void put(String name, String value, Fields fields) {
        if (value != null) {
            fields.put(name, Text.line(value));
        }
    }

    private Response answer(int status, Drafting.Outcome outcome, Edition edition, Move move) {
        Board board = boards.of(edition.slug(), move.shown());
        Optional<Session> session = QuarkusTransaction.requiringNew()
                .call(() -> sessions.byNumber(edition, move.number()).map(found -> {
                    found.room().ifPresent(Room::id);
                    return found;
                }));
        Fields now = Fields.blank();
        session.ifPresent(found -> SlotFields.put(found, edition.zone(), now));
        var moved = new Moved(
                outcome,
                move.number(),
                session.map(Session::version).orElse(0),
                session.flatMap(Session::room).map(room -> room.id().toString()).orElse(""),
                now.value("day"),
                now.value("from"),
                now.value("to"),
                board.conflicts(),
                Templates.officeBoard(edition.slug(), board)
                        .setLocale(desk.language().words())
                        .render());
        return Response.status(status)
                .header("Cache-Control", "no-store")
                .entity(moved)
                .build();
    }
}
