package ro.clujit.innovationdays.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Absolute addresses, for where a relative one does not do: letters, search engines, link previews. */
@ApplicationScoped
public class PublicAddress {

    private final String start;

    PublicAddress(@ConfigProperty(name = "innovationdays.public-url") String publicUrl) {
        this.start = publicUrl.endsWith("/") ? publicUrl.substring(0, publicUrl.length() - 1) : publicUrl;
    }

    /** @param path begins with a slash */
    public String of(String path) {
        return start + path;
    }
}
