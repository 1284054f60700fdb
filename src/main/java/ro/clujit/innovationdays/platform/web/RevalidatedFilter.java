package ro.clujit.innovationdays.platform.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;

/** Gives what is {@link Revalidated} its tag. */
@Provider
@Revalidated
public class RevalidatedFilter implements ContainerResponseFilter {

    private final Revalidating revalidating;

    @Inject
    RevalidatedFilter(Revalidating revalidating) {
        this.revalidating = revalidating;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) throws IOException {
        if (Revalidating.isRead(request, response)) {
            revalidating.answer(request, response, "public, no-cache", HttpHeaders.ACCEPT_ENCODING);
        }
    }
}
