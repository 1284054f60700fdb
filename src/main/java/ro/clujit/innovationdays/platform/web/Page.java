package ro.clujit.innovationdays.platform.web;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.regex.Pattern;
import ro.clujit.innovationdays.platform.locale.Language;

/** What the layout of a page knows about the request: {@code {cdi:page.lang}} and its neighbours. */
@Named("page")
@RequestScoped
public class Page {

    private static final Pattern IN_A_LANGUAGE = Pattern.compile("/(ro|en)(/.*)?");

    private Language language = Language.ro;
    private String path = "/";
    private String query = "";
    private final SecurityIdentity identity;

    Page(SecurityIdentity identity) {
        this.identity = identity;
    }

    void open(Language language, String path, String query) {
        this.language = language;
        this.path = path;
        this.query = query == null ? "" : "?" + query;
    }

    public Language language() {
        return language;
    }

    public String lang() {
        return language.name();
    }

    public String otherLang() {
        return language.other().name();
    }

    /** The words of a bundle in the reader's language, for what is said before a template is made. */
    public <T> T words(Class<T> bundle) {
        return MessageBundles.get(bundle, Localized.Literal.of(lang()));
    }

    public String path() {
        return path;
    }

    /** With its question mark; empty where there is none. */
    public String query() {
        return query;
    }

    /** Whether it is shown in a frame on somebody else's page: without our header, footer and cookies. */
    public boolean isFramed() {
        return Framed.is(path);
    }

    /** The same page in the other language; pages without a language in their address lead to its home page. */
    public String inOtherLanguage() {
        var matcher = IN_A_LANGUAGE.matcher(path);
        return "/" + otherLang() + (matcher.matches() && matcher.group(2) != null ? matcher.group(2) : "");
    }

    /** The name of whoever has signed in; only for pages that need it, which have found that out already. */
    public String organiser() {
        return identity.isAnonymous() ? "" : identity.getPrincipal().getName();
    }
}
