package ro.clujit.innovationdays.sponsor.contact.web;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import ro.clujit.innovationdays.platform.web.Page;
import ro.clujit.innovationdays.platform.web.PageAnswers;
import ro.clujit.innovationdays.sponsor.contact.Contact;
import ro.clujit.innovationdays.sponsor.contact.LinkSignIn;

/** Finds out which contact asks, before a page of theirs is made. */
@Provider
@ForContacts
@Priority(Priorities.AUTHENTICATION)
public class ContactFilter implements ContainerRequestFilter {

    private final LinkSignIn signIn;
    private final PartnerCookie cookie;
    private final PresentContact present;
    private final Page page;

    @Inject
    ContactFilter(LinkSignIn signIn, PartnerCookie cookie, PresentContact present, Page page) {
        this.signIn = signIn;
        this.cookie = cookie;
        this.present = present;
        this.page = page;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        Cookie sent = request.getCookies().get(cookie.name());
        Optional<Contact> contact =
                sent == null || sent.getValue().isEmpty() ? Optional.empty() : signIn.whoHas(sent.getValue());
        if (contact.isEmpty()) {
            request.abortWith(PageAnswers.seeOther("/" + page.lang() + "/partner/sign-in"));
        } else {
            present.is(contact.get());
        }
    }
}
