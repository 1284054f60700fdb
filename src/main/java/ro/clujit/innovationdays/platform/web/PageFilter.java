package ro.clujit.innovationdays.platform.web;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import ro.clujit.innovationdays.platform.locale.Language;

/**
 * Finds the reader's language (the address, else the choice remembered from last time, else what the browser prefers,
 * else Romanian) and remembers a choice; {@link PageLanguage} has the templates speak it.
 */
@Provider
@PreMatching
@Priority(Priorities.AUTHENTICATION - 100)
public class PageFilter implements ContainerRequestFilter, ContainerResponseFilter {

    private final Page page;

    private final ErrorAnswers errors;

    @Inject
    PageFilter(Page page, ErrorAnswers errors) {
        this.page = page;
        this.errors = errors;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        URI address = request.getUriInfo().getRequestUri();
        String path = address.getRawPath();
        page.open(
                LanguageChoice.inAddress(path).or(() -> remembered(request)).orElseGet(() -> preferred(request)),
                path,
                address.getRawQuery());
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() >= 400 && !response.hasEntity()) {
            // A filter refused before any of our code ran: a missing form token, a method that is not served.
            Response answer = errors.answer(response.getStatus(), "The request was refused; see /openapi.");
            response.setEntity(answer.getEntity());
            response.getHeaders().putAll(answer.getHeaders());
        }
        if (response.getStatus() < 400
                && !page.isFramed()
                && MediaType.TEXT_HTML_TYPE.isCompatible(response.getMediaType())) {
            LanguageChoice.toRemember(page.path(), remembered(request))
                    .ifPresent(cookie -> response.getHeaders().add(SetCookie.HEADER, cookie));
        }
    }

    private static Optional<Language> remembered(ContainerRequestContext request) {
        Cookie cookie = request.getCookies().get(LanguageChoice.COOKIE);
        return cookie == null ? Optional.empty() : Language.of(cookie.getValue());
    }

    private static Language preferred(ContainerRequestContext request) {
        try {
            for (Locale locale : request.getAcceptableLanguages()) {
                Optional<Language> known = Language.of(locale.getLanguage());
                if (known.isPresent()) {
                    return known.get();
                }
            }
        } catch (RuntimeException e) {
            // An Accept-Language that cannot be parsed expresses no preference.
            return Language.ro;
        }
        return Language.ro;
    }
}
