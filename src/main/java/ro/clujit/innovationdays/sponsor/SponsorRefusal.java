package ro.clujit.innovationdays.sponsor;

/** Why something about tiers and sponsorships was not done; the messages of sponsors say it to people. */
public enum SponsorRefusal {
    /** Somebody else changed it meanwhile. */
    STALE,
    /** Another tier of the edition has this name. */
    NAME_TAKEN,
    /** Organisations stand in the tier. */
    HAS_PARTNERS,
    /** More organisations have agreed than that. */
    TOO_FEW_PLACES,
    /** All places of the tier are taken. */
    NO_PLACE,
    /** That state does not follow this one. */
    NOT_NEXT,
    /** There are benefits that the sponsor has not had. */
    STILL_OWED,
    /** There is a contract. */
    UNDER_CONTRACT,
    /** A sponsor has had some of that benefit. */
    BENEFIT_GIVEN,
    /** A sponsor has had more of it than that. */
    MORE_GIVEN,
    /** Less than none, or more than the tier gives. */
    NOT_WITHIN,
    /** The text is longer than the tier allows. */
    TEXT_TOO_LONG,
    /** It was removed, or never was. */
    NOT_THERE
}
