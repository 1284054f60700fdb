package ro.clujit.innovationdays.platform.web.delivery;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a GET whose answer is the same for everybody: it depends on the address and the database alone, not on cookies,
 * on who has signed in or on what a browser prefers, and holds no form with a token. Such an answer is kept for a moment
 * and carries an ETag. It is a page, or text or bytes of any type; what is not a 200 is never kept.
 */
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface PublicPage {}
