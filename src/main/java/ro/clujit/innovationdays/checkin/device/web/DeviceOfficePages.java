package ro.clujit.innovationdays.checkin.device.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import ro.clujit.innovationdays.account.Role;
import ro.clujit.innovationdays.checkin.Door;
import ro.clujit.innovationdays.checkin.Doors;
import ro.clujit.innovationdays.checkin.device.DeviceMessages;
import ro.clujit.innovationdays.checkin.device.Devices;
import ro.clujit.innovationdays.checkin.device.Pairing;
import ro.clujit.innovationdays.checkin.device.PairingTerms;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.EditionHeading;
import ro.clujit.innovationdays.edition.Editions;
import ro.clujit.innovationdays.platform.web.Choice;
import ro.clujit.innovationdays.platform.web.Fields;
import ro.clujit.innovationdays.platform.web.Page;
import ro.clujit.innovationdays.platform.web.PageAnswers;

/** The devices of an edition: the list, a link for a new one, and revoking. */
@Path("/{lang:ro|en}/office/editions/{slug}/devices")
@RolesAllowed(Role.ORGANISER)
public class DeviceOfficePages {

    private static final int NAME = 60;
    private static final String GATE = "gate-";
    private static final String UNTIL = "until";

    @CheckedTemplate(basePath = "device")
    static class Templates {
        private Templates() {}

        static native TemplateInstance officeDevices(
                EditionHeading edition,
                List<DeviceRow> devices,
                int paired,
                List<Choice> gates,
                Fields fields,
                String done);
    }

    private final Editions editions;
    private final Doors doors;
    private final Devices devices;
    private final Pairing pairing;
    private final Page page;
    private final SecurityIdentity identity;
    private final Clock clock;

    DeviceOfficePages(
            Editions editions,
            Doors doors,
            Devices devices,
            Pairing pairing,
            Page page,
            SecurityIdentity identity,
            Clock clock) {
        this.editions = editions;
        this.doors = doors;
        this.devices = devices;
        this.pairing = pairing;
        this.page = page;
        this.identity = identity;
        this.clock = clock;
    }

    @GET
    @Operation(hidden = true)
    public Response list(@RestPath String slug, @RestQuery String gate, @RestQuery String done) {
        Edition edition = edition(slug);
        Fields form = Fields.blank().put(UNTIL, lastDay(edition));
        doors.of(edition.id()).gates().stream()
                .filter(each -> gate == null || each.id().toString().equals(gate))
                .forEach(each -> form.put(GATE + each.id(), "on"));
        return PageAnswers.page(list(edition, form, done));
    }

    @POST
    @Operation(hidden = true)
    public Response offer(@RestPath String slug, MultivaluedMap<String, String> sent) {
        Edition edition = edition(slug);
        Fields fields = Fields.sent(sent);
        var words = page.words(DeviceMessages.class);
        String name = fields.filledIn("name", NAME, words.fault_name(NAME));
        Set<UUID> gates = doors.of(edition.id()).gates().stream()
                .map(Door.At::id)
                .filter(id -> !fields.value(GATE + id).isEmpty())
                .collect(Collectors.toSet());
        if (gates.isEmpty()) {
            fields.refuse("gates", words.fault_gates());
        }
        Instant now = clock.instant();
        Optional<Instant> until = fields.date(UNTIL, words.fault_until())
                .map(day -> day.plusDays(1).atStartOfDay(edition.zone()).toInstant())
                .filter(end -> end.isAfter(now));
        if (until.isEmpty()) {
            fields.refuse(UNTIL, words.fault_until());
        }
        if (!fields.isGood()) {
            return PageAnswers.refused(list(edition, fields, null));
        }
        UUID link = pairing.offer(
                new PairingTerms(
                        edition.id(), name, gates, !fields.value("may-overrule").isEmpty(), until.orElseThrow()),
                Role.accountOf(identity));
        return PageAnswers.seeOther(address(slug) + "/links/" + link);
    }

    @POST
    @Path("/{device}/revoke")
    @Operation(hidden = true)
    public Response revoke(@RestPath String slug, @RestPath UUID device) {
        if (!devices.revoke(edition(slug).id(), device)) {
            throw new NotFoundException();
        }
        return PageAnswers.seeOther(address(slug) + "?done=revoked");
    }

    @POST
    @Path("/revoke")
    @Operation(hidden = true)
    public Response revokeAll(@RestPath String slug) {
        devices.revokeAll(edition(slug).id());
        return PageAnswers.seeOther(address(slug) + "?done=all-revoked");
    }

    private TemplateInstance list(Edition edition, Fields fields, String done) {
        Door door = doors.of(edition.id());
        var words = page.words(DeviceMessages.class);
        List<DeviceRow> rows = devices.of(edition.id()).stream()
                .map(seen -> DeviceRow.of(seen, door, clock.instant(), page.language(), words))
                .toList();
        return Templates.officeDevices(
                EditionHeading.of(edition, page.language()),
                rows,
                (int) rows.stream().filter(DeviceRow::isGood).count(),
                door.gates().stream()
                        .map(gate -> new Choice(GATE + gate.id(), gate.name().in(page.language())))
                        .toList(),
                fields,
                done);
    }

    /** The day after the edition's end; for one that is over or has no dates yet, tomorrow. */
    private LocalDate lastDay(Edition edition) {
        LocalDate tomorrow =
                LocalDate.ofInstant(clock.instant(), edition.zone()).plusDays(1);
        return edition.endsOn()
                .map(end -> end.plusDays(1))
                .filter(day -> day.isAfter(tomorrow))
                .orElse(tomorrow);
    }

    private Edition edition(String slug) {
        return editions.bySlug(slug).orElseThrow(NotFoundException::new);
    }

    private String address(String slug) {
        return "/" + page.lang() + "/office/editions/" + slug + "/devices";
    }
}
