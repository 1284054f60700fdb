package ro.clujit.innovationdays.mail.bounce;

import java.util.Optional;

/** Settings as an operator would write them. */
record MailboxSettings(int serverPort, String username, boolean isDeleting, boolean isSecured)
        implements BounceConfig.Mailbox {
    @Override
    public String host() {
        return "127.0.0.1";
    }

    @Override
    public Optional<Integer> port() {
        return Optional.of(serverPort);
    }

    @Override
    public Optional<Boolean> tls() {
        return Optional.of(isSecured);
    }

    @Override
    public String password() {
        return "secret";
    }

    @Override
    public Optional<String> folder() {
        return Optional.empty();
    }

    @Override
    public Optional<Boolean> delete() {
        return Optional.of(isDeleting);
    }
}
