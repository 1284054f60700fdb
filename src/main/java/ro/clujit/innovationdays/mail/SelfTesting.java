package ro.clujit.innovationdays.mail;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import ro.clujit.innovationdays.mail.Enveloping.Enveloped;
import ro.clujit.innovationdays.mail.Outbox.Addressee;
import ro.clujit.innovationdays.mail.selftest.SelfTests;

/**
 * Sends a letter by the way that all letters take, but at once and past the outbox, while somebody waits to see what comes
 * of it.
 */
@ApplicationScoped
public class SelfTesting {

    /** Whoever waits before a page gives up about then; a server that looks for spam may still take it later. */
    private static final Duration PATIENCE = Duration.ofSeconds(25);

    private final Enveloping enveloping;
    private final MailServer server;
    private final SelfTests tests;

    SelfTesting(Enveloping enveloping, MailServer server, SelfTests tests) {
        this.enveloping = enveloping;
        this.server = server;
        this.tests = tests;
    }

    /** Whether there is a mail server to send to. */
    public boolean isPossible() {
        return server.isConfigured();
    }

    /**
     * Not within a transaction, since the server may take its time.
     *
     * @param id the form's: sent twice, it is one letter. Also its Message-ID
     * @return false where too many were sent lately
     */
    public boolean send(UUID id, UUID edition, Addressee to, ComposedLetter composed) {
        SelfTests.Place place = tests.begin(id, edition);
        if (place == SelfTests.Place.FREE) {
            Enveloped enveloped =
                    enveloping.enveloped(id, Optional.of(edition), false, to, EncodedLetter.of(id, composed));
            tests.end(
                    id,
                    enveloped.message().head(),
                    server.hand(enveloped.forClient(), PATIENCE).map(Answer::words));
        }
        return place != SelfTests.Place.TOO_MANY;
    }
}
