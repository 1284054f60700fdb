package ro.clujit.innovationdays.site;

import java.util.List;
import ro.clujit.innovationdays.ticketing.OfferView;
import ro.clujit.innovationdays.ticketing.OfferView.Availability;

/**
 * Whether somebody who wants to come can register now, as the first screen of an edition says it.
 *
 * @param from when registration opens, for {@link State#NOT_YET}; else empty
 */
public record InvitationView(State state, String from) {

    /** What the button does, or what stands in its place. */
    public enum State {
        OPEN,
        NOT_YET,
        SOLD_OUT,
        /** The offers ended, or there never were any. */
        CLOSED
    }

    /** The best that any of the offers has. */
    public static InvitationView of(List<OfferView> offers) {
        if (offers.stream().anyMatch(OfferView::isOpen)) {
            return new InvitationView(State.OPEN, "");
        }
        return offers.stream()
                .filter(offer -> offer.availability() == Availability.NOT_YET)
                .findFirst()
                .map(offer -> new InvitationView(State.NOT_YET, offer.from()))
                .orElseGet(() -> new InvitationView(
                        offers.stream().anyMatch(offer -> offer.availability() == Availability.SOLD_OUT)
                                ? State.SOLD_OUT
                                : State.CLOSED,
                        ""));
    }
}
