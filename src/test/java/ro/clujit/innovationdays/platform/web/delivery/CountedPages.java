package ro.clujit.innovationdays.platform.web.delivery;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;

/** A public page for tests, which counts how often it is rendered and says so. */
@Path("/{lang: ro|en}/counted")
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
public class CountedPages {

    static final AtomicInteger RENDERED = new AtomicInteger();

    /** Whoever renders waits for it. */
    static volatile CountDownLatch open = new CountDownLatch(0);

    @GET
    @PublicPage
    @Operation(hidden = true)
    public Response page(String lang, @RestQuery String is) throws InterruptedException {
        int n = RENDERED.incrementAndGet();
        open.await();
        if ("missing".equals(is)) {
            throw new NotFoundException();
        }
        if ("broken".equals(is)) {
            throw new IllegalStateException("as asked");
        }
        return Response.ok("<p>ș " + lang + " " + n + "</p>")
                .header("Set-Cookie", "secret=" + n)
                .header("X-Kept", "too")
                .build();
    }

    @GET
    @Path("own")
    @Operation(hidden = true)
    public String ofOneVisitor() {
        return "<p>" + RENDERED.incrementAndGet() + "</p>";
    }
}
