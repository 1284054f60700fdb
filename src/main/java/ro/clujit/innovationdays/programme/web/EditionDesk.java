package ro.clujit.innovationdays.programme.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.EditionHeading;
import ro.clujit.innovationdays.edition.Editions;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.web.Page;
import ro.clujit.innovationdays.platform.web.PageAnswers;
import ro.clujit.innovationdays.programme.DraftingMessages;

/** What every page about an edition's programme begins and ends with. */
@ApplicationScoped
class EditionDesk {

    private final Editions editions;
    private final Page page;

    EditionDesk(Editions editions, Page page) {
        this.editions = editions;
        this.page = page;
    }

    Edition edition(String slug) {
        return editions.bySlug(slug).orElseThrow(NotFoundException::new);
    }

    EditionHeading heading(Edition edition) {
        return EditionHeading.of(edition, page.language());
    }

    Language language() {
        return page.language();
    }

    DraftingMessages words() {
        return words(DraftingMessages.class);
    }

    <T> T words(Class<T> bundle) {
        return page.words(bundle);
    }

    /** @param part what follows the edition in the address, with its slash */
    String address(String slug, String part) {
        return "/" + page.lang() + "/office/editions/" + slug + part;
    }

    Response seeOther(String slug, String part) {
        return PageAnswers.seeOther(address(slug, part));
    }
}
