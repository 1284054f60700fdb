package ro.clujit.innovationdays.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The leaves of a letter's tree, however it is nested. */
public record Parts(List<Part> leaves) {

    public static Parts of(Part message) throws MessagingException, IOException {
        var leaves = new ArrayList<Part>();
        collect(message, leaves);
        return new Parts(leaves);
    }

    private static void collect(Part part, List<Part> leaves) throws MessagingException, IOException {
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart child = parts.getBodyPart(i);
                collect(child, leaves);
            }
        } else {
            leaves.add(part);
        }
    }

    /** The body of this media type. */
    public String text(String mediaType) throws MessagingException, IOException {
        for (Part part : leaves) {
            if (part.isMimeType(mediaType) && part.getFileName() == null) {
                return (String) part.getContent();
            }
        }
        throw new AssertionError("no " + mediaType);
    }

    public byte[] inline(String contentId) throws MessagingException, IOException {
        for (Part part : leaves) {
            String[] ids = part.getHeader("Content-ID");
            if (ids != null && ids[0].equals("<" + contentId + ">")) {
                return part.getInputStream().readAllBytes();
            }
        }
        throw new AssertionError("no " + contentId);
    }

    public byte[] attachment(String fileName) throws MessagingException, IOException {
        for (Part part : leaves) {
            if (part.getFileName() != null
                    && MimeUtility.decodeText(part.getFileName()).equals(fileName)) {
                return part.getInputStream().readAllBytes();
            }
        }
        throw new AssertionError("no " + fileName);
    }

    public List<String> fileNames() throws MessagingException, IOException {
        var names = new ArrayList<String>();
        for (Part part : leaves) {
            if (part.getFileName() != null) {
                names.add(MimeUtility.decodeText(part.getFileName()));
            }
        }
        return names;
    }
}
