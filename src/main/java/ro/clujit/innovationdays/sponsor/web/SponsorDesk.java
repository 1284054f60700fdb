package ro.clujit.innovationdays.sponsor.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.EditionHeading;
import ro.clujit.innovationdays.edition.Editions;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.web.Page;
import ro.clujit.innovationdays.platform.web.PageAnswers;
import ro.clujit.innovationdays.sponsor.SponsorMessages;
import ro.clujit.innovationdays.sponsor.SponsorRefusal;

/** What every page about an edition's partners begins and ends with. */
@ApplicationScoped
class SponsorDesk {

    private final Editions editions;
    private final Page page;
    private final Clock clock;

    SponsorDesk(Editions editions, Page page, Clock clock) {
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

    Language language() {
        return page.language();
    }

    SponsorMessages words() {
        return page.words(SponsorMessages.class);
    }

    <T> T words(Class<T> bundle) {
        return page.words(bundle);
    }

    /** For the trace. */
    String organiser() {
        return page.organiser();
    }

    /** In the edition's zone. */
    LocalDate today(Edition edition) {
        return LocalDate.ofInstant(clock.instant(), edition.zone());
    }

    /** @param part what follows the edition in the address, with its slash */
    Response seeOther(String slug, String part) {
        return PageAnswers.seeOther("/" + page.lang() + "/office/editions/" + slug + part);
    }

    /** 404 for what is not there; anything else is said on the page. */
    SponsorRefusal shown(SponsorRefusal refusal) {
        if (refusal == SponsorRefusal.NOT_THERE) {
            throw new NotFoundException();
        }
        return refusal;
    }
}
