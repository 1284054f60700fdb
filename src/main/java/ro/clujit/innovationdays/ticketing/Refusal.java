package ro.clujit.innovationdays.ticketing;

/** Why a registration cannot go on; each is told in words, with what to do next. */
public enum Refusal {
    /** The edition is a draft, archived or over. */
    EDITION_CLOSED,
    NOT_ON_OFFER_YET,
    NO_LONGER_ON_OFFER,
    /** No place is left. */
    SOLD_OUT,
    /** Some places are left, fewer than were asked for. */
    TOO_FEW_LEFT,
    /** Fewer than one place or more than the ticket type gives to one registration. */
    WRONG_NUMBER,
    /** The hold ran out and its places have gone to somebody else. */
    HOLD_ENDED
}
