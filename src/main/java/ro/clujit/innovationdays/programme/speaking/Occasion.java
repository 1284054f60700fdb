package ro.clujit.innovationdays.programme.speaking;

/** Why the link to their page was sent to a speaker. */
public enum Occasion {
    INVITED,
    /** An organiser sent it once more. */
    AGAIN,
    /** A new one, which replaces all before it. */
    RENEWED,
    /** They asked for it themselves. */
    LOST
}
