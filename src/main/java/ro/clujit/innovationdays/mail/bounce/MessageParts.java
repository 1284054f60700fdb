package ro.clujit.innovationdays.mail.bounce;

import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimePart;
import jakarta.mail.internet.MimePartDataSource;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.internet.ParseException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The leaves of a message's tree, however it is nested, without the handlers that would have to be registered for each. */
record MessageParts(List<Part> leaves) {

    private static final int DEEPEST = 5;
    private static final int MOST = 30;
    private static final int MOST_CHARACTERS = 64 * 1024;

    static MessageParts of(MimePart message) throws MessagingException {
        var leaves = new ArrayList<Part>();
        collect(message, leaves, 0);
        return new MessageParts(leaves);
    }

    private static void collect(MimePart part, List<Part> leaves, int depth) throws MessagingException {
        if (!is(part, "multipart/*") || depth >= DEEPEST) {
            leaves.add(part);
            return;
        }
        var parts = new MimeMultipart(new MimePartDataSource(part));
        for (int i = 0; i < parts.getCount() && leaves.size() < MOST; i++) {
            collect((MimePart) parts.getBodyPart(i), leaves, depth + 1);
        }
    }

    Optional<Part> first(String... types) throws MessagingException {
        for (Part leaf : leaves) {
            for (String type : types) {
                if (is(leaf, type)) {
                    return Optional.of(leaf);
                }
            }
        }
        return Optional.empty();
    }

    /** All that is written for people to read. */
    String text() throws MessagingException, IOException {
        var text = new StringBuilder();
        for (Part leaf : leaves) {
            if (is(leaf, "text/plain") || is(leaf, "text/html")) {
                text.append(text(leaf)).append('\n');
            }
        }
        return text.substring(0, Math.min(text.length(), MOST_CHARACTERS));
    }

    /** What claims a character set that there is none of is read as it is, not refused. */
    static String text(Part part) throws MessagingException, IOException {
        byte[] content = part.getInputStream().readAllBytes();
        String text = new String(content, charset(part));
        return is(part, "text/html")
                ? text.replaceAll("<[^<>]*>", " ").replace("&lt;", "<").replace("&gt;", ">")
                : text;
    }

    private static Charset charset(Part part) throws MessagingException {
        try {
            String name = new ContentType(part.getContentType()).getParameter("charset");
            return name == null ? StandardCharsets.UTF_8 : Charset.forName(MimeUtility.javaCharset(name));
        } catch (ParseException | IllegalArgumentException e) {
            return StandardCharsets.UTF_8;
        }
    }

    static boolean is(Part part, String type) throws MessagingException {
        return part.isMimeType(type);
    }
}
