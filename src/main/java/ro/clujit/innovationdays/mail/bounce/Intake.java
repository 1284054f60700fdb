package ro.clujit.innovationdays.mail.bounce;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Takes in a message from the mailbox, whatever it is. */
@ApplicationScoped
class Intake {

    private static final Logger LOG = Logger.getLogger(Intake.class);

    private final Reporting reporting;
    private final Clock clock;

    Intake(Reporting reporting, Clock clock) {
        this.reporting = reporting;
        this.clock = clock;
    }

    /**
     * Writes down what it says of letters of ours. One that nobody understands is left to people, and stops nothing.
     *
     * @param content of the message, or its beginning
     * @return whether anything was new; empty where it says nothing of a letter of ours
     */
    @Transactional
    Optional<Boolean> take(byte[] content) {
        Optional<Notice> notice = Optional.empty();
        Instant at = clock.instant();
        try {
            var message = new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(content));
            notice = NoticeReader.read(message);
            Date sent = message.getSentDate();
            at = sent == null ? at : sent.toInstant();
        } catch (MessagingException | IOException | RuntimeException e) {
            LOG.infof(
                    "A message of the mailbox could not be understood: %s",
                    e.getClass().getSimpleName());
        }
        Instant when = at;
        return notice.flatMap(said -> write(said, when, content));
    }

    private Optional<Boolean> write(Notice notice, Instant at, byte[] content) {
        boolean isOurs = false;
        boolean isNew = false;
        for (UUID letter : notice.letters()) {
            int number = 0;
            for (Outcome outcome : notice.outcomes()) {
                byte[] digest = Digests.of(content, (letter + " " + number++).getBytes(StandardCharsets.UTF_8));
                Reporting.Taken taken = reporting.take(letter, outcome, at, digest);
                isOurs |= taken != Reporting.Taken.NOT_OURS;
                isNew |= taken == Reporting.Taken.WRITTEN;
            }
        }
        return isOurs ? Optional.of(isNew) : Optional.empty();
    }
}
