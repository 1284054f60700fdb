package ro.clujit.innovationdays.edition;

/**
 * An organiser asked to take an edition back to a draft, which nobody sees; observed in the same transaction by whoever
 * knows a reason against it.
 */
public final class WithdrawalAsked {

    private final Edition edition;
    private boolean refused;

    WithdrawalAsked(Edition edition) {
        this.edition = edition;
    }

    public Edition edition() {
        return edition;
    }

    public void refuse() {
        this.refused = true;
    }

    boolean isRefused() {
        return refused;
    }
}
