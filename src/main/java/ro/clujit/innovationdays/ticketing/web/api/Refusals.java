package ro.clujit.innovationdays.ticketing.web.api;

import jakarta.ws.rs.core.Response;
import ro.clujit.innovationdays.platform.web.Problem;
import ro.clujit.innovationdays.ticketing.Refusal;

/** Why places cannot be had, in the words of the API. */
final class Refusals {

    private Refusals() {}

    /** @param attendee from 1; 0 where it is nobody's matter */
    static Response answer(Refusal refusal, int left, int attendee) {
        String whose = attendee == 0 ? "" : " (attendees[" + (attendee - 1) + "])";
        String what =
                switch (refusal) {
                    case EDITION_CLOSED -> "This edition cannot be registered for, or this registration has ended.";
                    case NOT_ON_OFFER_YET -> "It is not on offer yet.";
                    case NO_LONGER_ON_OFFER -> "There is no such ticket type on offer.";
                    case SOLD_OUT -> "It is sold out.";
                    case TOO_FEW_LEFT -> "Only " + left + " places are left.";
                    case WRONG_NUMBER -> "So many places cannot be had in one registration; the most is " + left + ".";
                    case HOLD_ENDED -> "The hold ran out and the places have gone to somebody else.";
                    case TWO_CURRENCIES -> "These are priced in two currencies; register for each by itself.";
                    case PRICE_CHANGED -> "The price has changed since the hold ran out; hold places anew.";
                    case OTHERS_WAIT -> "Others wait for these places and come first.";
                    case CODE_NEEDED -> "It can be had with a code only.";
                    case CODE_UNKNOWN -> "There is no such code.";
                    case CODE_NOT_YET -> "The code cannot be used yet.";
                    case CODE_OVER -> "The code can no longer be used.";
                    case CODE_USED_UP -> "The code is good for " + left + " more places.";
                    case CODE_NOT_FOR_THESE -> "The code is for other ticket types.";
                    case CODE_NOT_FOR_YOU -> "The code is for other addresses.";
                    case ADD_ON_FULL -> "A workshop or dinner that was chosen is full.";
                    case ADD_ON_NOT_OFFERED -> "A workshop or dinner that was chosen does not go with the ticket.";
                    case WRONG_AUDIENCE -> "The ticket is for another audience.";
                };
        return Problem.response(409, refusal + ": " + what + whose);
    }
}
