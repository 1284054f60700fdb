package ro.clujit.innovationdays.platform.idempotency;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Heeds the header {@code Idempotency-Key}: the same key with the same body is answered as it was before, with another
 * body it is refused (422), and while the first request is in flight it says when to try again (409). The header may be
 * left out.
 */
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Idempotent {}
