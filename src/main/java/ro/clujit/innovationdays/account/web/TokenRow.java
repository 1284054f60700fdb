package ro.clujit.innovationdays.account.web;

import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import ro.clujit.innovationdays.account.ApiToken;
import ro.clujit.innovationdays.account.TokenState;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.locale.LocalDates;

/**
 * An API token as the back office lists it.
 *
 * @param lastUsed empty for never
 */
public record TokenRow(UUID id, String name, String owner, TokenState state, String expires, String lastUsed) {

    /** Where the organisers work; a token belongs to no edition that could tell its zone. */
    private static final ZoneId ZONE = ZoneId.of("Europe/Bucharest");

    static TokenRow of(ApiToken token, Instant now, Language language) {
        return new TokenRow(
                token.id(),
                token.name(),
                token.account().name(),
                token.state(now),
                LocalDates.dateTime(token.expiresAt(), ZONE, language),
                token.lastUsedAt()
                        .map(used -> LocalDates.dateTime(used, ZONE, language))
                        .orElse(""));
    }

    public boolean isGood() {
        return state == TokenState.GOOD;
    }
}
