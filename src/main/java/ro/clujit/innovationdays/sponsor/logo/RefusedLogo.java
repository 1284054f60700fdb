package ro.clujit.innovationdays.sponsor.logo;

/** Ends the reading of a file, wherever in it that is found out; never leaves this package. */
final class RefusedLogo extends Exception {

    private static final long serialVersionUID = 1L;

    private final LogoRefusal refusal;

    RefusedLogo(LogoRefusal refusal) {
        super(refusal.name());
        this.refusal = refusal;
    }

    LogoRefusal refusal() {
        return refusal;
    }
}
