package ro.clujit.innovationdays.ticketing.code.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.EditionHeading;
import ro.clujit.innovationdays.edition.Editions;
import ro.clujit.innovationdays.platform.web.Page;
import ro.clujit.innovationdays.platform.web.PageAnswers;
import ro.clujit.innovationdays.ticketing.Code;
import ro.clujit.innovationdays.ticketing.code.CodeMessages;

/** What the pages about codes have in common: their edition, their words and the way back to the list. */
@ApplicationScoped
class CodeOffice {

    private final Editions editions;
    private final Page page;
    private final Clock clock;

    CodeOffice(Editions editions, Page page, Clock clock) {
        this.editions = editions;
        this.page = page;
        this.clock = clock;
    }

    Edition edition(String slug) {
        return editions.bySlug(slug).orElseThrow(NotFoundException::new);
    }

    EditionHeading heading(Edition edition) {
        return EditionHeading.of(edition, page.language());
    }

    CodeMessages words() {
        return page.words(CodeMessages.class);
    }

    CodeRow row(Code code) {
        return CodeRow.of(code, clock.instant(), page.language());
    }

    Response toList(String slug, String done) {
        return PageAnswers.seeOther("/" + page.lang() + "/office/editions/" + slug + "/codes?done=" + done);
    }
}
