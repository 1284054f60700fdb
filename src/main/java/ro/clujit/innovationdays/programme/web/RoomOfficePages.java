package ro.clujit.innovationdays.programme.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import ro.clujit.innovationdays.account.Role;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.EditionHeading;
import ro.clujit.innovationdays.platform.web.Fields;
import ro.clujit.innovationdays.platform.web.PageAnswers;
import ro.clujit.innovationdays.programme.Room;
import ro.clujit.innovationdays.programme.RoomDrafting;
import ro.clujit.innovationdays.programme.Rooms;
import ro.clujit.innovationdays.programme.TextLimits;

/** The rooms of an edition in the back office. */
@Path("/{lang:ro|en}/office/editions/{slug}/rooms")
@RolesAllowed(Role.ORGANISER)
public class RoomOfficePages {

    private static final int NAME = TextLimits.ROOM;
    private static final int MOST_PEOPLE = TextLimits.CAPACITY;

    /**
     * A room in the list.
     *
     * @param capacity 0 where nobody counted
     */
    public record RoomRow(UUID id, int position, String name, int capacity) {
        static RoomRow of(Room room) {
            return new RoomRow(
                    room.id(), room.position(), room.name(), room.capacity().orElse(0));
        }
    }

    @CheckedTemplate(basePath = "programme")
    static class Templates {
        private Templates() {}

        static native TemplateInstance officeRooms(
                EditionHeading edition, List<RoomRow> rooms, Fields fields, String done);

        static native TemplateInstance officeRoom(EditionHeading edition, UUID id, Fields fields, boolean inUse);
    }

    private final EditionDesk desk;
    private final Rooms rooms;
    private final RoomDrafting drafting;

    RoomOfficePages(EditionDesk desk, Rooms rooms, RoomDrafting drafting) {
        this.desk = desk;
        this.rooms = rooms;
        this.drafting = drafting;
    }

    @GET
    @Operation(hidden = true)
    public Response list(@RestPath String slug, @RestQuery String done) {
        return PageAnswers.page(list(desk.edition(slug), Fields.blank(), done));
    }

    @POST
    @Operation(hidden = true)
    public Response add(@RestPath String slug, MultivaluedMap<String, String> form) {
        Edition edition = desk.edition(slug);
        Fields fields = Fields.sent(form);
        String name = name(fields);
        Integer capacity = capacity(fields);
        if (fields.isGood()) {
            remark(drafting.add(slug, name, capacity), fields);
        }
        return fields.isGood()
                ? desk.seeOther(slug, "/rooms?done=added")
                : PageAnswers.refused(list(edition, fields, null));
    }

    @GET
    @Path("/{id}")
    @Operation(hidden = true)
    public Response edit(@RestPath String slug, @RestPath UUID id) {
        return PageAnswers.page(form(room(slug, id), false));
    }

    @POST
    @Path("/{id}")
    @Operation(hidden = true)
    public Response change(@RestPath String slug, @RestPath UUID id, MultivaluedMap<String, String> form) {
        Edition edition = room(slug, id).edition();
        Fields fields = Fields.sent(form);
        String name = name(fields);
        Integer capacity = capacity(fields);
        int last = rooms.of(edition).size();
        Optional<Integer> position =
                fields.required("position", 1, last, desk.words().fault_position(last));
        if (fields.isGood()) {
            remark(drafting.change(id, name, capacity, position.orElseThrow()), fields);
        }
        return fields.isGood()
                ? desk.seeOther(slug, "/rooms?done=saved")
                : PageAnswers.refused(Templates.officeRoom(desk.heading(edition), id, fields, false));
    }

    @POST
    @Path("/{id}/remove")
    @Operation(hidden = true)
    public Response remove(@RestPath String slug, @RestPath UUID id) {
        if (rooms.findByIdOptional(id).isPresent()
                && drafting.remove(room(slug, id).id()) == RoomDrafting.Outcome.IN_USE) {
            return PageAnswers.page(409, form(room(slug, id), true));
        }
        return desk.seeOther(slug, "/rooms?done=removed");
    }

    private String name(Fields fields) {
        return fields.filledIn("name", NAME, desk.words().fault_room_name(NAME));
    }

    private Integer capacity(Fields fields) {
        return fields.number("capacity", 1, MOST_PEOPLE, desk.words().fault_capacity(MOST_PEOPLE))
                .orElse(null);
    }

    private void remark(RoomDrafting.Outcome outcome, Fields fields) {
        switch (outcome) {
            case NAME_TAKEN -> fields.refuse("name", desk.words().fault_room_name_taken());
            case NO_SUCH_EDITION, NO_SUCH_ROOM -> throw new NotFoundException();
            case DONE, IN_USE -> {}
        }
    }

    private TemplateInstance list(Edition edition, Fields fields, String done) {
        return Templates.officeRooms(
                desk.heading(edition),
                rooms.of(edition).stream().map(RoomRow::of).toList(),
                fields,
                done);
    }

    private TemplateInstance form(Room room, boolean inUse) {
        Fields fields = Fields.blank()
                .put("name", room.name())
                .put("capacity", room.capacity().map(Object::toString).orElse(""))
                .put("position", room.position());
        return Templates.officeRoom(desk.heading(room.edition()), room.id(), fields, inUse);
    }

    private Room room(String slug, UUID id) {
        return rooms.findByIdOptional(id)
                .filter(room -> room.edition().slug().equals(slug))
                .orElseThrow(NotFoundException::new);
    }
}
