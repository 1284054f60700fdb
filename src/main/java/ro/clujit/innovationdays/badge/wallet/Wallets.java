package ro.clujit.innovationdays.badge.wallet;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.net.URI;
import java.util.Optional;
import ro.clujit.innovationdays.ticketing.Ticket;
import ro.clujit.innovationdays.ticketing.TicketCodes;

/** The wallets that this installation has keys for. What is wrong with a key is found at the start, not by an attendee. */
@Named("wallets")
@Startup
@ApplicationScoped
public class Wallets {

    private final TicketCodes codes;
    private final Optional<ApplePasses> apple;
    private final Optional<GooglePasses> google;

    Wallets(TicketCodes codes, WalletConfig config) {
        this.codes = codes;
        this.apple = config.apple().map(ApplePasses::new);
        this.google = config.google().map(GooglePasses::new);
    }

    public boolean isApple() {
        return apple.isPresent();
    }

    public boolean isGoogle() {
        return google.isPresent();
    }

    /** A signed pass, of {@link ApplePasses#MEDIA_TYPE}; empty without keys. */
    public Optional<byte[]> apple(Ticket ticket) {
        return apple.map(passes -> passes.of(pass(ticket), words(ticket)));
    }

    /** An address of Google's that saves it; empty without keys. */
    public Optional<URI> google(Ticket ticket) {
        return google.map(passes -> passes.of(pass(ticket), words(ticket)));
    }

    private Pass pass(Ticket ticket) {
        return Pass.of(ticket, codes.codeOf(ticket));
    }

    private static WalletMessages words(Ticket ticket) {
        return MessageBundles.get(
                WalletMessages.class,
                Localized.Literal.of(ticket.registration().language().name()));
    }
}
