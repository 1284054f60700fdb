package ro.clujit.innovationdays.sponsor.own.web;

import java.util.List;
import java.util.UUID;
import ro.clujit.innovationdays.sponsor.notice.Missing;
import ro.clujit.innovationdays.sponsor.reviewing.ListingChange;
import ro.clujit.innovationdays.sponsor.web.LogoRow;

/**
 * A contact's page about what the public reads of them.
 *
 * @param state of what is under way; null where nothing is
 * @param limit of each text, in characters; {@code ro} and {@code en} have so many
 * @param missing of what is published
 * @param looks what the public would see of what is written, in each language
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
        List<LogoRow> logos,
        String slug) {

    /** @param when in words */
    public record Said(String author, boolean organiser, String comment, String when) {}

    /** @param lang of what is shown @param logo on its ground, with an empty address where the name stands in letters */
    public record Look(String lang, String name, String website, String text, boolean dark, LogoRow logo) {}

    public boolean isWritable() {
        return state == null || state.isWritable();
    }

    /** Whether there is something that could be sent. */
    public boolean isUnsent() {
        return state != null && state.isWritable();
    }
}
