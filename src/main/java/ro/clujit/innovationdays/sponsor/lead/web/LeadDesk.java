package ro.clujit.innovationdays.sponsor.lead.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.util.UUID;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.Editions;
import ro.clujit.innovationdays.platform.web.Page;
import ro.clujit.innovationdays.sponsor.contact.web.PresentContact;
import ro.clujit.innovationdays.sponsor.lead.LeadMessages;
import ro.clujit.innovationdays.sponsor.lead.LeadRights;

/** What every page about a partner's leads begins with: whose they are. Where the contact's organisation has none is 404. */
@ApplicationScoped
class LeadDesk {

    private final PresentContact contact;
    private final Editions editions;
    private final LeadRights rights;
    private final Page page;
    private final Clock clock;

    LeadDesk(PresentContact contact, Editions editions, LeadRights rights, Page page, Clock clock) {
        this.contact = contact;
        this.editions = editions;
        this.rights = rights;
        this.page = page;
        this.clock = clock;
    }

    /** Within the caller's transaction. */
    LeadStand own(String slug) {
        Edition edition = editions.bySlug(slug).orElseThrow(NotFoundException::new);
        UUID organisation = contact.organisation().id();
        return rights.of(edition.id(), organisation)
                .map(term -> new LeadStand(edition, organisation, term, term.holds(clock.instant())))
                .orElseThrow(NotFoundException::new);
    }

    LeadMessages words() {
        return page.words(LeadMessages.class);
    }

    Page page() {
        return page;
    }
}
