package ro.clujit.innovationdays.sponsor.passes;

/** Why something about passes was not done. */
public enum PassRefusal {
    /** The organisers have not said yet what they admit to. */
    NOT_OFFERED,
    /** There is no contract yet, or the edition is over. */
    NOT_OPEN,
    /** All that the tier gives are handed out. */
    NONE_LEFT,
    /** Somebody is registering with it or has a ticket. */
    USED,
    /** Nobody has it, or nobody can be written to. */
    NOT_HANDED_OUT,
    /** Its recipient was written to a short while ago. */
    TOO_SOON,
    /** Fewer places are left than the passes would keep. */
    TOO_FEW_PLACES,
    NOT_THERE
}
