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
    HOLD_ENDED,
    /** Ticket types in two currencies cannot be paid for together. */
    TWO_CURRENCIES,
    /** Its price has changed since it was held, and the hold is over. */
    PRICE_CHANGED,
    /** There are free places, or will be, and others have been waiting for them. */
    OTHERS_WAIT,
    /** It can be had with a code that unlocks it. */
    CODE_NEEDED,
    CODE_UNKNOWN,
    CODE_NOT_YET,
    CODE_OVER,
    /** The code was used as often as it can be, or leaves fewer places than were asked for. */
    CODE_USED_UP,
    /** The code is for other ticket types. */
    CODE_NOT_FOR_THESE,
    /** The code is for other addresses. */
    CODE_NOT_FOR_YOU,
    /** The chosen workshop or dinner is full. */
    ADD_ON_FULL,
    /** It does not go with this ticket, or can no longer be chosen. */
    ADD_ON_NOT_OFFERED,
    /** The ticket is for another audience. */
    WRONG_AUDIENCE
}
