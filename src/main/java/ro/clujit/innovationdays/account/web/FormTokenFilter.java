package ro.clujit.innovationdays.account.web;

import io.quarkus.csrf.reactive.runtime.CsrfRequestResponseReactiveFilter;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.List;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;
import ro.clujit.innovationdays.platform.web.Framed;

/**
 * The extension's check of form tokens. Spared it are programs: those with an API token, which have no cookies that count
 * ({@link BearerToken}), and those at the API without a session, for whom a browser could not be made to do anything that
 * its owner's cookies allow. The extension can leave out paths only, and an organiser's session on the same path must not
 * be.
 */
@Alternative
@Priority(1)
@Singleton
public class FormTokenFilter extends CsrfRequestResponseReactiveFilter {

    private static final List<String> DEVICES = List.of("/api/v1/door/", "/api/v1/leads/");

    private static final Pattern UNSUBSCRIBE = Pattern.compile("/(ro|en)/unsubscribe/[^/]+");

    private final SessionCookie session;

    @Inject
    FormTokenFilter(SessionCookie session) {
        this.session = session;
    }

    @Override
    public void filter(ResteasyReactiveContainerRequestContext request, RoutingContext routing) {
        if (!isSpared(routing)) {
            super.filter(request, routing);
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response, RoutingContext routing) {
        if (!isSpared(routing)) {
            super.filter(request, response, routing);
        }
    }

    /**
     * Framed pages too: browsers keep our cookie from a frame on another's page, so no form there could pass. It guards
     * nothing there either, since those pages know nobody by a cookie: what a form does hangs on the secret in its
     * address, which whoever forges a request does not have.
     */
    private boolean isSpared(RoutingContext routing) {
        return Framed.is(routing.normalizedPath()) || isMailbox(routing) || isProgram(routing);
    }

    /**
     * Whose server ends announcements for a reader who pressed its own button (RFC 8058): it has no cookies and has seen no
     * form. As above, what it does hangs on the secret in the address.
     */
    private static boolean isMailbox(RoutingContext routing) {
        return routing.request().method() == HttpMethod.POST
                && UNSUBSCRIBE.matcher(routing.normalizedPath()).matches();
    }

    /** A paired phone too: it is known by a cookie that no other site's request carries, and by nothing else. */
    private boolean isProgram(RoutingContext routing) {
        return BearerToken.in(routing).isPresent()
                || DEVICES.stream().anyMatch(routing.normalizedPath()::startsWith)
                || routing.normalizedPath().startsWith("/api/")
                        && routing.request().getCookie(session.name()) == null;
    }
}
