package ro.clujit.innovationdays.checkin.report.web;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestStreamElementType;
import ro.clujit.innovationdays.account.Role;
import ro.clujit.innovationdays.checkin.report.Live;
import ro.clujit.innovationdays.edition.Editions;

/** The door as it is, told to whoever watches (ADR 23). */
@Path("/api/v1/editions/{slug}/door/live")
@Tag(name = "Door")
@RolesAllowed(Role.ORGANISER)
public class LiveApi {

    private static final Duration TICK = Duration.ofSeconds(1);

    /** A browser asks again by itself; whoever signed out meanwhile is then refused. */
    private static final int TICKS = 600;

    private final Editions editions;
    private final Live live;

    LiveApi(Editions editions, Live live) {
        this.editions = editions;
        this.live = live;
    }

    @GET
    @Blocking
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Watch the door",
            description =
                    "Server-sent events: the counts at once, then whenever they change and every quarter of a minute.")
    public Multi<Live.Counts> watch(@RestPath String slug) {
        UUID edition = editions.bySlug(slug).orElseThrow(NotFoundException::new).id();
        return Multi.createFrom()
                .ticks()
                .every(TICK)
                .onOverflow()
                .drop()
                .select()
                .first(TICKS)
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .map(tick -> live.of(edition))
                .skip()
                .repetitions();
    }
}
