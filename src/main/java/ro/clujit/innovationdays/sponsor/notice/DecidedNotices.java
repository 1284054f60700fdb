package ro.clujit.innovationdays.sponsor.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import ro.clujit.innovationdays.sponsor.contact.ContactLetter;
import ro.clujit.innovationdays.sponsor.reviewing.ListingChange;
import ro.clujit.innovationdays.sponsor.reviewing.ListingDecided;

/** Tells contacts what became of what they proposed. */
@ApplicationScoped
class DecidedNotices {

    private final PartnerNotices notices;

    DecidedNotices(PartnerNotices notices) {
        this.notices = notices;
    }

    void decided(@Observes ListingDecided event) {
        ListingChange change = event.change();
        boolean isPublished = change.state() == ListingChange.State.PUBLISHED;
        notices.tell(
                change.listing().edition(),
                change.listing().organisation(),
                isPublished ? ContactLetter.APPROVED : ContactLetter.SENT_BACK,
                // It may be sent back several times, each with a comment of its own.
                change.id() + ":" + change.comments().size(),
                change.id());
    }
}
