package ro.clujit.innovationdays.platform.web.delivery;

import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.auth.User;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.regex.Pattern;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.web.LanguageChoice;
import ro.clujit.innovationdays.platform.web.SetCookie;

/**
 * Answers with a page that is kept, before anything else is done for the request, and has the pages forgotten when an
 * organiser changes something.
 */
public class PublicPageRoute {

    /** Where organisers and their programs write; scans come by the thousand and change no public page. */
    private static final Pattern ORGANISERS = Pattern.compile("/(?:(?:ro|en)/office|api)/(?!v1/scans).*");

    private final PublicPages pages;

    PublicPageRoute(PublicPages pages) {
        this.pages = pages;
    }

    void install(@Observes Router router) {
        if (pages.keeps()) {
            // After the one that puts the security headers on every answer.
            router.route().order(Integer.MIN_VALUE + 1).handler(this::serve);
        }
    }

    private void serve(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (request.method() == HttpMethod.GET || request.method() == HttpMethod.HEAD) {
            Optional<Kept> page =
                    PublicPages.address(request.path(), request.query()).flatMap(pages::find);
            if (page.isPresent()) {
                remember(request);
                page.get().answer(request);
                return;
            }
        } else if (ORGANISERS.matcher(request.path()).matches()) {
            // By then the change is committed, and the organiser has not yet been led to the page that shows it.
            context.addHeadersEndHandler(ignored -> {
                // Whoever has not signed in is led elsewhere too, and changes nothing.
                if (context.response().getStatusCode() < 400 && isKnown(context.user())) {
                    pages.forget();
                }
            });
        }
        context.next();
    }

    private static boolean isKnown(User user) {
        return user instanceof QuarkusHttpUser known
                && !known.getSecurityIdentity().isAnonymous();
    }

    private static void remember(HttpServerRequest request) {
        Cookie cookie = request.getCookie(LanguageChoice.COOKIE);
        LanguageChoice.toRemember(request.path(), cookie == null ? Optional.empty() : Language.of(cookie.getValue()))
                .ifPresent(header -> request.response().headers().add(SetCookie.HEADER, header));
    }
}
