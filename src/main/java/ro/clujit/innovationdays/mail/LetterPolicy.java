package ro.clujit.innovationdays.mail;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The Content-Security-Policy under which a letter is shown. Mail programs understand styles in the elements only, so a
 * letter is full of them; the policy allows exactly those, by their digests (CSP Level 3, 'unsafe-hashes').
 */
public final class LetterPolicy {

    private static final Pattern ATTRIBUTE = Pattern.compile("\\sstyle=\"([^\"]*)\"");
    private static final Pattern ELEMENT = Pattern.compile("<style[^>]*>(.*?)</style>", Pattern.DOTALL);

    private LetterPolicy() {}

    /** @param html of the whole letter */
    public static String of(String html) {
        return "default-src 'none'; img-src data:; style-src 'unsafe-hashes' " + styles(html)
                + "; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox";
    }

    /** The digests of all its styles, as a policy names them. */
    public static String styles(String html) {
        return Stream.concat(
                        ATTRIBUTE.matcher(html).results().map(found -> unescaped(found.group(1))),
                        ELEMENT.matcher(html).results().map(found -> found.group(1)))
                .distinct()
                .map(style -> "'sha256-" + digest(style) + "'")
                .collect(Collectors.joining(" "));
    }

    private static String unescaped(String attribute) {
        return attribute
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }

    private static String digest(String style) {
        try {
            return Base64.getEncoder()
                    .encodeToString(
                            MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
