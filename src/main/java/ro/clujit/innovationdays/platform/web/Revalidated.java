package ro.clujit.innovationdays.platform.web;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What these resources answer may be kept by anybody and is asked after each time: a GET gets an ETag, and 304 where the
 * reader has it already. What is not for everybody says so in a Cache-Control of its own.
 */
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Revalidated {}
