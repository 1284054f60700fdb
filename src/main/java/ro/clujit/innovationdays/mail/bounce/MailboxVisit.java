package ro.clujit.innovationdays.mail.bounce;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.util.Optional;
import javax.net.ssl.SSLSocketFactory;
import org.jboss.logging.Logger;

/**
 * Reads what came into the mailbox since the last visit, once each. What a message says is written down before it counts as
 * read: whoever is killed in between leaves it to the next, who writes nothing twice.
 */
final class MailboxVisit {

    private static final Logger LOG = Logger.getLogger(MailboxVisit.class);

    /** A mailbox that was just pointed to may be full of years; the rest is another minute's. */
    static final int MOST_MESSAGES = 200;

    private static final int MOST_STEPS = 50;
    private static final long STEP = 1000;

    private final BounceConfig.Mailbox config;
    private final MailboxProgress progress;
    private final Intake intake;
    private final Line line;

    MailboxVisit(BounceConfig.Mailbox config, MailboxProgress progress, Intake intake) {
        this.config = config;
        this.progress = progress;
        this.intake = intake;
        this.line = new Line(config.tls().orElse(true) ? (SSLSocketFactory) SSLSocketFactory.getDefault() : null);
    }

    void cut() {
        line.cut();
    }

    /** @return how many messages were read; none while another instance is at it */
    int read() {
        String name = config.username() + "@" + config.host() + ":" + ImapMailbox.port(config) + "/"
                + config.folder().orElse("INBOX");
        return progress.take(name).map(this::read).orElse(0);
    }

    private int read(MailboxProgress.Place place) {
        String fault = "";
        try (ImapMailbox mailbox = ImapMailbox.open(config, line)) {
            int count = read(mailbox, place);
            mailbox.close(config.delete().orElse(false));
            return count;
        } catch (MessagingException | IOException e) {
            fault = Outcome.withoutAddresses(e.getClass().getSimpleName() + ": " + e.getMessage());
            LOG.warnf("The mailbox could not be read: %s", fault);
            return 0;
        } finally {
            line.cut();
            progress.release(place, fault);
        }
    }

    private int read(ImapMailbox mailbox, MailboxProgress.Place found) throws MessagingException, IOException {
        MailboxProgress.Place place =
                mailbox.validity() == found.validity() ? found : progress.restart(found, mailbox.validity());
        long next = mailbox.next();
        int count = 0;
        long from = place.last() + 1;
        for (int step = 0; step < MOST_STEPS && from < next; step++) {
            long last = Math.min(from + STEP, next) - 1;
            for (ImapMailbox.Lying lying : mailbox.between(from, last)) {
                if (count == MOST_MESSAGES) {
                    return count;
                }
                readOne(mailbox, place, lying);
                count++;
            }
            progress.readTo(place, last);
            from = last + 1;
        }
        return count;
    }

    private void readOne(ImapMailbox mailbox, MailboxProgress.Place place, ImapMailbox.Lying lying)
            throws MessagingException, IOException {
        Optional<Boolean> known;
        try {
            known = intake.take(ImapMailbox.content(lying));
        } catch (MessagingException | IOException | RuntimeException e) {
            if (progress.failed(place, lying.uid())) {
                LOG.warnf("Message %d of the mailbox cannot be read and is passed by", lying.uid());
                progress.readTo(place, lying.uid());
            }
            throw new IOException("message " + lying.uid() + ": " + e.getMessage(), e);
        }
        progress.readTo(place, lying.uid());
        if (known.isPresent()) {
            mailbox.markRead(lying, config.delete().orElse(false));
        }
    }
}
