package ro.clujit.innovationdays.letters.unsubscribing;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.secret.Sealing;
import ro.clujit.innovationdays.platform.web.PublicAddress;

/**
 * Addresses at which an announcement's reader ends announcements. They say, for this installation alone to read, whom they
 * are for and where they went: a ticket that was passed on has another holder, whom the former one's link does not concern.
 * Nothing is stored for them, and they lead to nothing else.
 */
@Singleton
public class UnsubscribeLinks {

    /** Whom an announcement went to. */
    public enum Reader {
        TICKET,
        CONTACT
    }

    /**
     * Who a link is for.
     *
     * @param id of the ticket, or of the partner's contact
     * @param address that it went to, in lower case; whoever has the ticket now may have another
     */
    public record Whose(Reader reader, UUID id, String address) {}

    private static final String PURPOSE = "unsubscribe";
    private static final int UUID_LENGTH = 36;

    private final Sealing sealing;
    private final PublicAddress address;

    @Inject
    UnsubscribeLinks(Sealing sealing, PublicAddress address) {
        this.sealing = sealing;
        this.address = address;
    }

    /** Where a reader ends what comes to their address. */
    public URI of(Whose whose, Language language) {
        String text = mark(whose.reader()) + whose.id() + whose.address().toLowerCase(Locale.ROOT);
        return URI.create(address.of("/" + language.name() + "/unsubscribe/" + sealing.word(PURPOSE, text)));
    }

    /** @param token what the address ends with; empty if it is none of ours */
    public Optional<Whose> whose(String token) {
        return sealing.read(PURPOSE, token)
                .map(text -> new Whose(
                        text.startsWith(mark(Reader.TICKET)) ? Reader.TICKET : Reader.CONTACT,
                        UUID.fromString(text.substring(1, 1 + UUID_LENGTH)),
                        text.substring(1 + UUID_LENGTH)));
    }

    private static String mark(Reader reader) {
        return reader == Reader.TICKET ? "t" : "c";
    }
}
