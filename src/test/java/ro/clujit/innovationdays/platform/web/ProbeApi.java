package ro.clujit.innovationdays.platform.web;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import ro.clujit.innovationdays.account.Role;

/** An API of no feature: something with a version, and something that editors alone may do. */
@Path("/api/v1/probe")
@Produces(MediaType.APPLICATION_JSON)
public class ProbeApi {

    static final AtomicLong VERSION = new AtomicLong(1);

    private final SecurityIdentity identity;

    ProbeApi(SecurityIdentity identity) {
        this.identity = identity;
    }

    @GET
    @Revalidated
    @Operation(hidden = true)
    public Response read() {
        return Response.ok(Map.of("version", VERSION.get()))
                .tag(Preconditions.tag(VERSION.get()))
                .header("Cache-Control", "private, no-cache")
                .build();
    }

    @GET
    @Path("/text/{text}")
    @Revalidated
    @Produces("text/calendar;charset=UTF-8")
    @Operation(hidden = true)
    public String text(@RestPath String text) {
        return text.repeat(500);
    }

    @PUT
    @RolesAllowed(Role.EDITOR)
    @Operation(hidden = true)
    public Response change(@HeaderParam("If-Match") String ifMatch) {
        return Preconditions.refusal(ifMatch, VERSION.get()).orElseGet(() -> Response.noContent()
                .tag(Preconditions.tag(VERSION.incrementAndGet()))
                .build());
    }

    @POST
    @RolesAllowed(Role.EDITOR)
    @Operation(hidden = true)
    public Map<String, String> write(Map<String, String> body) {
        return Map.of(
                "by", identity.getPrincipal().getName(),
                "account", Role.accountOf(identity).toString(),
                "said", body.getOrDefault("say", ""));
    }

    @POST
    @Path("/invalid")
    @RolesAllowed(Role.EDITOR)
    @Operation(hidden = true)
    public Response invalid() {
        return Problem.invalid(Map.of("title.ro", "Write a title."));
    }
}
