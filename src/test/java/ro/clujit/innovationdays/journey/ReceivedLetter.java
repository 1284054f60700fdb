package ro.clujit.innovationdays.journey;

import static org.awaitility.Awaitility.await;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import ro.clujit.innovationdays.mail.Mailboxes;
import ro.clujit.innovationdays.mail.Parts;

/** A letter as somebody finds it in their mailbox. */
record ReceivedLetter(String subject, Parts parts) {

    /** The first one to that address. */
    static ReceivedLetter awaitFrom(Mailboxes mailboxes, String address) throws MessagingException, IOException {
        MimeMessage letter = await().atMost(Duration.ofSeconds(60))
                .until(() -> firstTo(mailboxes, address), Optional::isPresent)
                .orElseThrow();
        return new ReceivedLetter(letter.getSubject(), Parts.of(letter));
    }

    /** The badge in it, as large as the camera sees it whole. */
    BufferedImage badge() throws MessagingException, IOException {
        String file = parts.fileNames().stream()
                .filter(name -> name.endsWith(".pdf"))
                .findAny()
                .orElseThrow();
        try (var document = Loader.loadPDF(parts.attachment(file))) {
            float height = document.getPage(0).getCropBox().getHeight();
            return new PDFRenderer(document).renderImage(0, FakeCamera.HEIGHT / height, ImageType.RGB);
        }
    }

    private static Optional<MimeMessage> firstTo(Mailboxes mailboxes, String address) throws MessagingException {
        for (MimeMessage letter : mailboxes.letters()) {
            if (((InternetAddress) letter.getAllRecipients()[0]).getAddress().equals(address)) {
                return Optional.of(letter);
            }
        }
        return Optional.empty();
    }
}
