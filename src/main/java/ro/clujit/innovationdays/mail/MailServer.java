package ro.clujit.innovationdays.mail;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.impl.VertxInternal;
import io.vertx.ext.mail.LoginOption;
import io.vertx.ext.mail.MailClient;
import io.vertx.ext.mail.MailConfig;
import io.vertx.ext.mail.MailMessage;
import io.vertx.ext.mail.MailResult;
import io.vertx.ext.mail.StartTLSOptions;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import ro.clujit.innovationdays.platform.InstallationConfig;
import ro.clujit.innovationdays.platform.StartRefused;

/**
 * The SMTP server that the installation named, over a few connections that are kept and shared. This is the client that
 * {@code quarkus-mailer} brings, but configured by ourselves: the extension cannot be told to close a connection on which
 * the server has fallen silent, and ten of those would end all sending until a restart.
 */
@Singleton
class MailServer {

    /** So that the last resort is still within the lease of a letter that is being sent. */
    private static final Duration LONGEST_SILENCE = Duration.ofMinutes(3);

    private final Optional<MailClient> client;
    private final Context context;
    private final Duration patience;

    @Inject
    MailServer(Vertx vertx, InstallationConfig config) {
        this.patience = silence(config.mail()).multipliedBy(3).dividedBy(2);
        this.client = config.mail().host().map(host -> MailClient.create(vertx, connections(host, config.mail())));
        // All on one event loop. Called from any other thread, the client now and then misses that the server closed a
        // connection, or its greeting, and waits for ever: one time in a hundred with a server that often closes.
        this.context = ((VertxInternal) vertx).createEventLoopContext();
    }

    private static MailConfig connections(String host, InstallationConfig.MailServer config) {
        boolean hasLogin = config.username().isPresent();
        return new MailConfig()
                .setHostname(host)
                .setPort(config.port().orElse(config.tls().orElse(false) ? 465 : 25))
                .setSsl(config.tls().orElse(false))
                .setStarttls(StartTLSOptions.valueOf(
                        config.startTls().orElse("OPTIONAL").toUpperCase(Locale.ROOT)))
                .setLogin(hasLogin ? LoginOption.REQUIRED : LoginOption.DISABLED)
                .setUsername(config.username().orElse(null))
                .setPassword(config.password().orElse(null))
                // After a refusal a connection is given up, and counts until the server has closed it.
                .setMaxPoolSize(2 * Math.max(1, config.connections()))
                .setConnectTimeout((int) Duration.ofSeconds(20).toMillis())
                .setIdleTimeout((int) silence(config).toSeconds())
                .setTcpKeepAlive(true);
    }

    private static Duration silence(InstallationConfig.MailServer config) {
        Duration silence = config.silence();
        if (silence.compareTo(Duration.ofSeconds(1)) < 0 || silence.compareTo(LONGEST_SILENCE) > 0) {
            throw new StartRefused(
                    "innovationdays.mail.silence is " + silence + ". Give between 1S and 3M, or leave it out.");
        }
        return silence;
    }

    boolean isConfigured() {
        return client.isPresent();
    }

    /**
     * Waits for the server's answer.
     *
     * @return why it was not taken; empty when it was
     */
    Optional<Answer> hand(MailMessage message) {
        return hand(message, patience);
    }

    /** @param patience after which no answer is one; the server may still take it */
    Optional<Answer> hand(MailMessage message, Duration patience) {
        var taken = new CompletableFuture<MailResult>();
        context.runOnContext(ignored -> {
            try {
                client.orElseThrow()
                        .sendMail(message)
                        .onSuccess(taken::complete)
                        .onFailure(taken::completeExceptionally);
            } catch (RuntimeException e) {
                taken.completeExceptionally(e);
            }
        });
        try {
            taken.get(patience.toSeconds(), TimeUnit.SECONDS);
            return Optional.empty();
        } catch (ExecutionException e) {
            return Optional.of(Answer.to(e.getCause()));
        } catch (TimeoutException e) {
            return Optional.of(Answer.none());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of(Answer.none());
        }
    }

    @PreDestroy
    void close() {
        client.ifPresent(MailClient::close);
    }
}
