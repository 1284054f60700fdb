package ro.clujit.innovationdays.sponsor.lead.device;

/** Why a phone is not paired. */
public enum PairingRefusal {
    /** The link never was, was used or has expired. */
    GONE,
    /** As many phones are paired as the tier gives; the link stays good. */
    FULL,
    /** The organisation's tiers give no leads in that edition, or the agreed time is over. */
    NO_LEADS
}
