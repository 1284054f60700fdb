package ro.clujit.innovationdays.mail.bounce;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.Stream;

/** A message of {@code src/test/resources/bounces}, as a mail system would send it about a letter. */
record Sample(String name, UUID letter, String address) {

    private static final Path FOLDER = Path.of("src/test/resources/bounces");

    static List<String> names() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] bytes() {
        try {
            return Files.readString(FOLDER.resolve(name))
                    .replace("{ID}", letter.toString())
                    .replace("{HEX}", letter.toString().replace("-", ""))
                    .replace("{TO}", address)
                    .getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    MimeMessage message() throws MessagingException {
        return message(bytes());
    }

    static MimeMessage message(byte[] content) throws MessagingException {
        return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(content));
    }
}
