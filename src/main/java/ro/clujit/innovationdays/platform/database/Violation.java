package ro.clujit.innovationdays.platform.database;

import java.util.Optional;
import org.hibernate.exception.ConstraintViolationException;

/** Reads from an exception which rule of the database was broken. */
public final class Violation {

    private Violation() {}

    /** @return the constraint's name; empty when something else went wrong */
    public static Optional<String> in(Throwable thrown) {
        for (Throwable e = thrown; e != null; e = e.getCause()) {
            if (e instanceof ConstraintViolationException violation) {
                return Optional.ofNullable(violation.getConstraintName());
            }
        }
        return Optional.empty();
    }
}
