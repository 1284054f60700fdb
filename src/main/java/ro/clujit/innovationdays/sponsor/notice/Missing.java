package ro.clujit.innovationdays.sponsor.notice;

import java.util.ArrayList;
import java.util.List;
import ro.clujit.innovationdays.sponsor.Listing;
import ro.clujit.innovationdays.sponsor.logo.Ground;

/** What the public would read of a partner and cannot yet. */
public enum Missing {
    TEXT_RO,
    TEXT_EN,
    WEBSITE,
    LOGO;

    /** Of a listing, as it is published. */
    public static List<Missing> of(Listing listing) {
        List<Missing> missing = new ArrayList<>();
        if (listing.text().ro().isEmpty()) {
            missing.add(TEXT_RO);
        }
        if (listing.text().en().isEmpty()) {
            missing.add(TEXT_EN);
        }
        if (listing.organisation().website().isEmpty()) {
            missing.add(WEBSITE);
        }
        if (listing.logo(Ground.LIGHT).isEmpty()) {
            missing.add(LOGO);
        }
        return missing;
    }
}
