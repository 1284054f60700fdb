package ro.clujit.innovationdays.mail.bounce;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** How we hear of letters that do not arrive. A mailbox is all there or not at all: a part of it refuses the start. */
@ConfigMapping(prefix = "innovationdays.mail")
public interface BounceConfig {

    Optional<Mailbox> mailbox();

    /** What providers say who they are by; without it nobody is listened to. */
    Optional<String> webhookKey();

    /** The mailbox that letters come back to, read over IMAP. */
    interface Mailbox {
        String host();

        /** 993 unless given; 143 without TLS. */
        Optional<Integer> port();

        /** From the first byte (RFC 8314); true unless said. */
        Optional<Boolean> tls();

        String username();

        String password();

        /** INBOX unless given. */
        Optional<String> folder();

        /** Whether reports are deleted once they are written down; false unless said. What is no report stays either way. */
        Optional<Boolean> delete();
    }
}
