package ro.clujit.innovationdays.checkin.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import ro.clujit.innovationdays.account.Role;
import ro.clujit.innovationdays.checkin.Door;
import ro.clujit.innovationdays.checkin.Doors;
import ro.clujit.innovationdays.checkin.Gatekeeping;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.EditionHeading;
import ro.clujit.innovationdays.edition.Editions;
import ro.clujit.innovationdays.platform.locale.LocalDates;
import ro.clujit.innovationdays.platform.web.Choice;
import ro.clujit.innovationdays.platform.web.Fields;
import ro.clujit.innovationdays.platform.web.Page;
import ro.clujit.innovationdays.platform.web.PageAnswers;

/** On which days tickets admit. */
@Path("/{lang:ro|en}/office/editions/{slug}/ticket-days")
@RolesAllowed(Role.ORGANISER)
public class TicketDaysPages {

    /** A type with a field to tick for each day. */
    public record TypeDays(String name, List<Choice> days) {}

    @CheckedTemplate(basePath = "checkin")
    static class Templates {
        private Templates() {}

        static native TemplateInstance officeTicketDays(
                EditionHeading edition, List<TypeDays> types, Fields fields, String done);
    }

    private final Editions editions;
    private final Doors doors;
    private final Gatekeeping gatekeeping;
    private final Page page;

    TicketDaysPages(Editions editions, Doors doors, Gatekeeping gatekeeping, Page page) {
        this.editions = editions;
        this.doors = doors;
        this.gatekeeping = gatekeeping;
        this.page = page;
    }

    @GET
    @Operation(hidden = true)
    public Response show(@RestPath String slug, @RestQuery String done) {
        Edition edition = edition(slug);
        Door door = doors.of(edition.id());
        Fields fields = Fields.blank();
        List<TypeDays> types = door.types().values().stream()
                .map(type -> {
                    type.days()
                            .forEach(span -> fields.put(
                                    field(type.id(), LocalDate.ofInstant(span.from(), edition.zone())), "on"));
                    return new TypeDays(
                            type.name().in(page.language()),
                            days(edition).stream()
                                    .map(day ->
                                            new Choice(field(type.id(), day), LocalDates.weekday(day, page.language())))
                                    .toList());
                })
                .toList();
        return PageAnswers.page(
                Templates.officeTicketDays(EditionHeading.of(edition, page.language()), types, fields, done));
    }

    @POST
    @Operation(hidden = true)
    public Response change(@RestPath String slug, MultivaluedMap<String, String> sent) {
        Edition edition = edition(slug);
        Fields fields = Fields.sent(sent);
        Map<UUID, Set<LocalDate>> all = new HashMap<>();
        doors.of(edition.id())
                .types()
                .keySet()
                .forEach(type -> all.put(
                        type,
                        days(edition).stream()
                                .filter(day -> !fields.value(field(type, day)).isEmpty())
                                .collect(Collectors.toSet())));
        gatekeeping.limitDays(all);
        return PageAnswers.seeOther("/" + page.lang() + "/office/editions/" + slug + "/ticket-days?done=saved");
    }

    private static List<LocalDate> days(Edition edition) {
        return edition.startsOn()
                .map(from -> from.datesUntil(edition.endsOn().orElse(from).plusDays(1))
                        .toList())
                .orElse(List.of());
    }

    private static String field(UUID type, LocalDate day) {
        return "day-" + type + "-" + day;
    }

    private Edition edition(String slug) {
        return editions.bySlug(slug).orElseThrow(NotFoundException::new);
    }
}
