package ro.clujit.innovationdays.sponsor;

/**
 * How far a sponsorship is. It takes a place of its tier from {@link #AGREED} on, and is public from {@link #SIGNED} on:
 * what the public reads follows a contract, and a word that was given may still be taken back.
 */
public enum SponsorshipState {
    PROSPECT,
    AGREED,
    SIGNED,
    /** Passed over where the contract has no price. */
    PAID,
    /** Everything that the tier gives was given. */
    DELIVERED;

    public boolean takesPlace() {
        return this != PROSPECT;
    }

    public boolean isPublic() {
        return compareTo(SIGNED) >= 0;
    }
}
