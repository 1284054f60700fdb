package ro.clujit.innovationdays.platform.web;

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
    private String organiser = "";

    void open(Language language, String path) {
        this.language = language;
        this.path = path;
    }

    /** Called once somebody is known to have signed in. */
    public void signedIn(String name) {
        this.organiser = name;
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

    public String path() {
        return path;
    }

    /** The same page in the other language; pages without a language in their address lead to its home page. */
    public String inOtherLanguage() {
        var matcher = IN_A_LANGUAGE.matcher(path);
        return "/" + otherLang() + (matcher.matches() && matcher.group(2) != null ? matcher.group(2) : "");
    }

    /** The name of the organiser who signed in, or an empty text. */
    public String organiser() {
        return organiser;
    }
}
