package ro.clujit.innovationdays.platform.web.delivery;

import io.quarkus.runtime.BlockingOperationControl;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps what a {@link PublicPage} answers, has requests that want the same page at once wait for the first of them, and
 * gives the answer its ETag.
 */
@PublicPage
@Provider
// After the framework has rendered a template that stands in a Response.
@Priority(Priorities.HEADER_DECORATOR)
public class PublicPageFilter implements ContainerRequestFilter, ContainerResponseFilter {

    /** Browsers ask each time whether the page is still the same, so that nobody reads yesterday's. */
    static final String CACHE = "no-cache";

    private static final String RENDERING = Rendering.class.getName();
    private static final String FOUND = Kept.class.getName();

    /** In lower case: what is said anew in each answer, or belongs to one visitor. */
    private static final Set<String> NOT_KEPT =
            Set.of("set-cookie", "date", "content-length", "content-encoding", "transfer-encoding", "connection");

    private final PublicPages pages;
    private final RoutingContext routing;
    private final ResourceInfo resource;

    @Inject
    PublicPageFilter(PublicPages pages, RoutingContext routing, ResourceInfo resource) {
        this.pages = pages;
        this.routing = routing;
        this.resource = resource;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (!pages.keeps()) {
            return;
        }
        var asked = routing.request();
        PublicPages.address(asked.path(), asked.query()).ifPresent(address -> {
            Rendering rendering = pages.join(address);
            if (rendering.leads()) {
                request.setProperty(RENDERING, rendering);
                // However the request ends, nobody waits for it any longer.
                routing.addEndHandler(ignored -> pages.end(rendering, Optional.empty()));
            } else if (BlockingOperationControl.isBlockingAllowed()) {
                rendering.await().ifPresent(page -> {
                    request.setProperty(FOUND, page);
                    request.abortWith(Response.ok(page.body()).build());
                });
            }
        });
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        Optional<Kept> page = request.getProperty(FOUND) instanceof Kept found ? Optional.of(found) : made(response);
        if (request.getProperty(RENDERING) instanceof Rendering rendering) {
            pages.end(rendering, page);
        }
        page.ifPresent(sent -> {
            sent.headers().forEach(response.getHeaders()::putSingle);
            response.getHeaders().putSingle(HttpHeaders.ETAG, sent.mark());
            response.getHeaders().putSingle(HttpHeaders.VARY, "Accept-Encoding");
            if (sent.isKnown(request.getHeaderString(HttpHeaders.IF_NONE_MATCH))) {
                response.setStatus(304);
                response.setEntity(null);
            }
        });
    }

    private Optional<Kept> made(ContainerResponseContext response) {
        byte[] body = response.getEntity() instanceof String text
                ? text.getBytes(StandardCharsets.UTF_8)
                : response.getEntity() instanceof byte[] bytes ? bytes : null;
        MediaType type = type(response);
        if (response.getStatus() != 200 || body == null || type == null) {
            return Optional.empty();
        }
        Map<String, String> headers = new HashMap<>();
        response.getStringHeaders().forEach((name, values) -> {
            if (!NOT_KEPT.contains(name.toLowerCase(Locale.ROOT))) {
                headers.put(name, String.join(", ", values));
            }
        });
        headers.put(HttpHeaders.CONTENT_TYPE, type.toString());
        headers.putIfAbsent(HttpHeaders.CACHE_CONTROL, CACHE);
        return Optional.of(new Kept(body, headers));
    }

    /** A Response that a method returns does not say yet what the method produces. */
    private MediaType type(ContainerResponseContext response) {
        if (response.getMediaType() != null) {
            return response.getMediaType();
        }
        Produces produces = resource.getResourceMethod().getAnnotation(Produces.class);
        if (produces == null) {
            produces = resource.getResourceClass().getAnnotation(Produces.class);
        }
        return produces == null || produces.value().length != 1 ? null : MediaType.valueOf(produces.value()[0]);
    }
}
