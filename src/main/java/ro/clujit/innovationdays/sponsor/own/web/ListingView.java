package ro.clujit.innovationdays.sponsor.own.web;

import java.util.List;
import java.util.UUID;
import ro.clujit.innovationdays.sponsor.LogoSize;
import ro.clujit.innovationdays.sponsor.TierView;
import ro.clujit.innovationdays.sponsor.notice.Missing;
import ro.clujit.innovationdays.sponsor.reviewing.ListingChange;
import ro.clujit.innovationdays.sponsor.web.LogoRow;

/**
 * A contact's page about what the public reads of them.
 *
 * @param state of what is under way; null where nothing is
 * @param limit of each text, in characters; {@code ro} and {@code en} have so many
 * @param missing of what is published
 * @param looks what the public would see of what is written on the page of its own, in each language and on each ground
 * @param sizes what it would see in the list of all partners, the largest first
 * @param slug of the public page; empty while it is not public
 */
public record ListingView(
        UUID id,
        String edition,
        String editionSlug,
        boolean example,
        String organisation,
        ListingChange.State state,
        int limit,
        int ro,
        int en,
        List<Missing> missing,
        List<Said> comments,
        List<Look> looks,
        List<SizeLook> sizes,
        List<LogoRow> logos,
        String slug) {

    /** @param when in words */
    public record Said(String author, boolean organiser, String comment, String when) {}

    /** @param lang of what is shown @param text in Markdown; may be empty */
    public record Look(String lang, boolean dark, TierView.PartnerView partner, String text) {}

    /**
     * @param own whether one of its tiers has this size
     * @param wanted how many pixels wide a logo would have to be to be sharp at it; 0 where it is
     * @param seen in each language and on each ground
     */
    public record SizeLook(LogoSize size, boolean own, int wanted, List<Seen> seen) {

        /** Of a style: 1 for the largest. */
        public int step() {
            return size.ordinal() + 1;
        }

        /** Whether it stands there in letters, which want the width of a page. */
        public boolean isInLetters() {
            return seen.get(0).tiers().get(0).organisations().get(0).logo() == null;
        }
    }

    /** @param tiers of the list, with this partner alone */
    public record Seen(String lang, boolean dark, List<TierView> tiers) {}

    public boolean isWritable() {
        return state == null || state.isWritable();
    }

    /** Whether there is something that could be sent. */
    public boolean isUnsent() {
        return state != null && state.isWritable();
    }
}
