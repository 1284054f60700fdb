package ro.clujit.innovationdays.letters.unsubscribing;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.secret.Keys;
import ro.clujit.innovationdays.platform.web.PublicAddress;

/**
 * Addresses at which an announcement's reader ends announcements. They say whom they are for and prove it; nothing is stored
 * for them, and they lead to nothing else.
 */
@Singleton
public class UnsubscribeLinks {

    /** Whom an announcement went to. */
    public enum Reader {
        TICKET,
        CONTACT
    }

    /** Who a link is for. */
    public record Whose(Reader reader, UUID id) {}

    private final Keys keys;
    private final PublicAddress address;

    @Inject
    UnsubscribeLinks(Keys keys, PublicAddress address) {
        this.keys = keys;
        this.address = address;
    }

    /** @param id of the ticket, or of the partner's contact */
    public URI of(Reader reader, UUID id, Language language) {
        return URI.create(address.of("/" + language.name() + "/unsubscribe/" + token(reader, id)));
    }

    /** @param token what the address ends with; empty if it is none of ours */
    public Optional<Whose> whose(String token) {
        for (Reader reader : Reader.values()) {
            Optional<UUID> id = id(reader, token);
            if (id.isPresent() && token(reader, id.get()).equals(token)) {
                return id.map(found -> new Whose(reader, found));
            }
        }
        return Optional.empty();
    }

    private static Optional<UUID> id(Reader reader, String token) {
        String start = mark(reader);
        if (!token.startsWith(start) || token.length() < start.length() + 36) {
            return Optional.empty();
        }
        try {
            return Optional.of(UUID.fromString(token.substring(start.length(), start.length() + 36)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private String token(Reader reader, UUID id) {
        return mark(reader) + id + keys.token("unsubscribe-" + mark(reader), id);
    }

    private static String mark(Reader reader) {
        return reader == Reader.TICKET ? "t" : "c";
    }
}
