package ro.clujit.innovationdays.mail.message;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Signs messages for a domain (RFC 6376): {@code rsa-sha256}, both canonicalisations relaxed, over the whole body.
 *
 * @param domain that vouches for the message
 * @param selector under which the domain publishes the key
 */
public record DkimSigner(String domain, String selector, DkimKey key) {

    /**
     * What is signed. A field that the message lacks is named too, and From once more than it stands there: nobody can add
     * one on the way. RFC 8058, section 4, wants the two of List-Unsubscribe.
     */
    private static final List<String> SIGNED = List.of(
            "from",
            "from",
            "reply-to",
            "sender",
            "to",
            "subject",
            "date",
            "message-id",
            "mime-version",
            "content-type",
            "list-unsubscribe",
            "list-unsubscribe-post");

    /** Where the key is published. */
    public String recordName() {
        return selector + "._domainkey." + domain;
    }

    /** @return the field {@code DKIM-Signature}, to stand above the others @param headers of the message, each once */
    public HeaderField sign(List<HeaderField> headers, String body, Instant now) {
        String unsigned =
                "v=1; a=rsa-sha256; c=relaxed/relaxed; d=" + domain + "; s=" + selector + ";" + HeaderText.FOLD
                        + "t=" + now.getEpochSecond() + "; h=" + String.join(":", SIGNED) + ";" + HeaderText.FOLD
                        + "bh=" + Base64.getEncoder().encodeToString(digest(relaxedBody(body))) + ";" + HeaderText.FOLD
                        + "b=";
        var own = new HeaderField("DKIM-Signature", unsigned);
        var text = new StringBuilder();
        List<HeaderField> left = new ArrayList<>(headers);
        for (String name : SIGNED) {
            // Named again, it is the next one above (section 5.4.2); where there is none, nothing.
            for (int i = left.size() - 1; i >= 0; i--) {
                if (left.get(i).name().equalsIgnoreCase(name)) {
                    text.append(relaxed(left.remove(i))).append("\r\n");
                    break;
                }
            }
        }
        byte[] signature = key.sign(text.append(relaxed(own)).toString().getBytes(StandardCharsets.US_ASCII));
        String lines = Base64.getMimeEncoder(72, HeaderText.FOLD.getBytes(StandardCharsets.US_ASCII))
                .encodeToString(signature);
        return new HeaderField(own.name(), unsigned + lines);
    }

    /** Section 3.4.2. */
    private static String relaxed(HeaderField field) {
        return field.name().toLowerCase(Locale.ROOT) + ":"
                + field.value()
                        .replaceAll("\r?\n", "")
                        .replaceAll("[ \t]+", " ")
                        .strip();
    }

    /** Section 3.4.4. */
    private static String relaxedBody(String body) {
        String lines = body.lines()
                .map(line -> line.replaceAll("[ \t]+", " ").replaceAll(" $", ""))
                .collect(Collectors.joining("\r\n"));
        int end = lines.length();
        while (end >= 2 && lines.startsWith("\r\n", end - 2)) {
            end -= 2;
        }
        return end == 0 ? "" : lines.substring(0, end) + "\r\n";
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
