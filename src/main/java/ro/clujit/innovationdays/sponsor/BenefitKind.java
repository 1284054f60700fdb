package ro.clujit.innovationdays.sponsor;

/** What a benefit is, for whoever carries it out; its text says the rest. */
public enum BenefitKind {
    /** Admissions for the sponsor's people and guests. */
    PASSES,
    BOOTH,
    TALK,
    /** Phones that may scan badges of those who consent. */
    LEADS,
    BADGE_LOGO,
    SOCIAL_POSTS,
    OTHER
}
