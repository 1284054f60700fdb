package ro.clujit.innovationdays.badge;

/**
 * A badge of nobody.
 *
 * @param pdf one page
 */
public record BadgeSample(QrCode qr, byte[] pdf) {

    /** As long as a ticket's and yet the form of none. */
    public static final String CODE = "SAMPLE-" + "0".repeat(24);

    public static final String SHORT_CODE = "SAMP-LE00";

    public String shortCode() {
        return SHORT_CODE;
    }
}
