package ro.clujit.innovationdays.mail;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import ro.clujit.innovationdays.mail.Outbox.Addressee;

/** Puts a letter into its envelope and hands it to the mail server. */
@Singleton
class Postman {

    private final MailServer server;
    private final Enveloping enveloping;

    @Inject
    Postman(MailServer server, Enveloping enveloping) {
        this.server = server;
        this.enveloping = enveloping;
    }

    /** @return why the server did not take it; empty when it did */
    Optional<Answer> deliver(Letter letter, EncodedLetter encoded) {
        var to =
                new Addressee(letter.subjectId(), letter.recipientName(), letter.recipientAddress(), letter.language());
        return server.hand(enveloping
                .enveloped(letter.id(), letter.editionId(), letter.isBulk(), to, encoded)
                .forClient());
    }
}
