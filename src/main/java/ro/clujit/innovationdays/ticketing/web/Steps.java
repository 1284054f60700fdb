package ro.clujit.innovationdays.ticketing.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.web.Page;
import ro.clujit.innovationdays.ticketing.Source;

/** Where the steps of registering are: on our own pages, or in a frame on somebody else's, which stays there. */
@Named("steps")
@RequestScoped
class Steps {

    private final Page page;

    Steps(Page page) {
        this.page = page;
    }

    public String register(String slug) {
        return "/" + page.lang() + (page.isFramed() ? "/embed/" + slug : "/editions/" + slug + "/register");
    }

    public String registration(String token) {
        return "/" + page.lang() + (page.isFramed() ? "/embed" : "") + "/registrations/" + token;
    }

    /** Where those land who give their places back. */
    String left(String slug) {
        return page.isFramed() ? register(slug) : "/" + page.lang() + "/editions/" + slug;
    }

    Source source() {
        return page.isFramed() ? Source.EMBED : Source.PUBLIC;
    }

    Language language() {
        return page.language();
    }
}
