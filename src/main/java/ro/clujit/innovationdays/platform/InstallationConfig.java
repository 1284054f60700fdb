package ro.clujit.innovationdays.platform;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** The settings of an installation; {@code application.properties} explains each. */
@ConfigMapping(prefix = "innovationdays")
public interface InstallationConfig {

    /** Without a slash at its end. */
    String publicUrl();

    String home();

    String secret();

    @WithDefault("false")
    boolean exampleData();

    /** How long places stay held while somebody fills in the form. */
    @WithDefault("15")
    int holdMinutes();

    FirstOrganiser firstOrganiser();

    MailServer mail();

    KeptPages pages();

    /** Made at the first start when both are given. */
    interface FirstOrganiser {
        Optional<String> email();

        Optional<String> password();
    }

    /** Letters leave only when a host is given. */
    interface MailServer {
        Optional<String> host();

        Optional<Integer> port();

        Optional<String> startTls();

        Optional<Boolean> tls();

        Optional<String> username();

        Optional<String> password();

        String from();

        /** Letters that each instance has under way at once: the most that are repeated if it is killed. 1 or more. */
        @WithDefault("1")
        int connections();

        /** The most letters that the server is given in a minute, by all instances together; empty for no limit. */
        Optional<Integer> perMinute();

        /**
         * How long the server may say nothing before it counts as dead: one that looks for spam takes its time over a
         * letter. Between a second and three minutes.
         */
        @WithDefault("2M")
        Duration silence();

        /** Where answers go, where that is not the sender. */
        Optional<String> replyTo();

        /** Where reports go that a letter could not be delivered, where that is not the sender. */
        Optional<String> returnPath();

        /** Whether that address has the letter's identifier in it. */
        @WithDefault("false")
        boolean verp();

        Optional<Dkim> dkim();
    }

    /** The signature on letters. It is all there or not at all: a part of it refuses the start. */
    interface Dkim {
        String domain();

        /** Under which the domain publishes the key. */
        String selector();

        /** The file with the private key, as PEM. */
        String key();
    }

    /** Public pages that are kept rendered. */
    interface KeptPages {
        /** How old a page may be that another instance has changed; zero keeps none. */
        @WithDefault("2S")
        Duration fresh();

        /** The most that they take of the memory. */
        @WithDefault("32")
        int megabytes();
    }

    /** Whether browsers reach the service over TLS, which ends in front of it. */
    default boolean overTls() {
        return publicUrl().startsWith("https:");
    }
}
