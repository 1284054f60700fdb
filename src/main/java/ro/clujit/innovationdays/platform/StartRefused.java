package ro.clujit.innovationdays.platform;

import java.io.Serial;

/** The service cannot start; the message tells the operator what to do. */
public final class StartRefused extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    public StartRefused(String message) {
        super(message);
    }

    public StartRefused(String message, Throwable cause) {
        super(message, cause);
    }
}
