package ro.clujit.innovationdays.platform.web;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;

/**
 * Gives what an organiser's program reads its tag. It is made from the answer to this very request, after its token was
 * found to be good for it: with somebody else's tag nobody learns more than that they were answered the same. Files are
 * left as they are, which are written as they are sent; and so is what has a tag of its own, the version that a change
 * names, which says nothing about its neighbours that the answer tells of.
 */
@Provider
@Priority(Priorities.HEADER_DECORATOR)
public class OwnReadsFilter implements ContainerResponseFilter {

    private final Revalidating revalidating;

    @Inject
    OwnReadsFilter(Revalidating revalidating) {
        this.revalidating = revalidating;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) throws IOException {
        boolean isOwn = request.getUriInfo().getPath().startsWith("/api/")
                && request.getSecurityContext() != null
                && request.getSecurityContext().getUserPrincipal() != null;
        boolean isOpen = response.getEntityTag() == null
                && !"no-store".equals(response.getHeaderString(HttpHeaders.CACHE_CONTROL))
                && response.getMediaType() != null
                && response.getMediaType().isCompatible(MediaType.APPLICATION_JSON_TYPE);
        if (isOwn && isOpen && Revalidating.isRead(request, response)) {
            revalidating.answer(
                    request,
                    response,
                    "private, no-cache",
                    "Authorization, Cookie, Accept-Language, " + HttpHeaders.ACCEPT_ENCODING);
        }
    }
}
