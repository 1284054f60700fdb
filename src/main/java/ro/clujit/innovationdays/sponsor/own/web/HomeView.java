package ro.clujit.innovationdays.sponsor.own.web;

import java.util.List;
import java.util.UUID;
import ro.clujit.innovationdays.sponsor.BenefitKind;
import ro.clujit.innovationdays.sponsor.SponsorshipState;
import ro.clujit.innovationdays.sponsor.notice.Missing;
import ro.clujit.innovationdays.sponsor.reviewing.ListingChange;

/**
 * What an organisation has in one tier of an edition.
 *
 * @param days of the edition, in words; empty while they are not announced
 * @param owner the organiser who looks after it; empty, as their address, where nobody does
 * @param listing null where there is none
 * @param review how far what the contacts proposed is; null where nothing is under way
 * @param slug of the organisation's public page; empty while it is not public
 */
public record HomeView(
        UUID id,
        String edition,
        String editionSlug,
        boolean example,
        String days,
        String tier,
        SponsorshipState state,
        List<Given> benefits,
        String owner,
        String ownerEmail,
        UUID listing,
        ListingChange.State review,
        List<Missing> missing,
        String slug) {

    /**
     * @param leads how many visitors' details the phones have taken so far; 0 where it gives something else
     * @param due in words; empty where nobody said
     */
    public record Given(
            BenefitKind kind, String text, int amount, int used, int left, int leads, String due, boolean overdue) {

        public boolean isLeads() {
            return kind == BenefitKind.LEADS;
        }

        public boolean isPasses() {
            return kind == BenefitKind.PASSES;
        }

        public boolean isComplete() {
            return left == 0;
        }
    }

    public boolean isWithLeads() {
        return state.isPublic() && benefits.stream().anyMatch(Given::isLeads);
    }

    public boolean isWithPasses() {
        return state.isPublic() && benefits.stream().anyMatch(Given::isPasses);
    }
}
