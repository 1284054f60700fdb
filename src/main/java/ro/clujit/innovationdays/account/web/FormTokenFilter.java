package ro.clujit.innovationdays.account.web;

import io.quarkus.csrf.reactive.runtime.CsrfRequestResponseReactiveFilter;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;

/**
 * The extension's check of form tokens, which a program with an API token is spared: it has no cookies that count
 * ({@link BearerToken}). The extension can leave out paths only, and an organiser's session on the same path must not be.
 */
@Alternative
@Priority(1)
@Singleton
public class FormTokenFilter extends CsrfRequestResponseReactiveFilter {

    @Override
    public void filter(ResteasyReactiveContainerRequestContext request, RoutingContext routing) {
        if (BearerToken.in(routing).isEmpty()) {
            super.filter(request, routing);
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response, RoutingContext routing) {
        if (BearerToken.in(routing).isEmpty()) {
            super.filter(request, response, routing);
        }
    }
}
