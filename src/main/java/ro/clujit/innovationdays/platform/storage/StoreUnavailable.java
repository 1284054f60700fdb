package ro.clujit.innovationdays.platform.storage;

import java.io.Serial;

/** The store of files does not answer, or refuses us. The message is for the operator, and has no keys in it. */
public final class StoreUnavailable extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    StoreUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
