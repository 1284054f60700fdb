package ro.clujit.innovationdays.programme.speaking;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import ro.clujit.innovationdays.platform.secret.Keys;

/** Makes what the address of a speaker's own page ends with; it is stored nowhere. */
@Singleton
public class SpeakingTokens {

    private final Keys keys;

    @Inject
    SpeakingTokens(Keys keys) {
        this.keys = keys;
    }

    public String of(Participation participation) {
        return of(participation, participation.issue());
    }

    /** Has the link of that issue open the page, and no other. */
    void seal(Participation participation, int issue) {
        participation.open(issue, Keys.digest(of(participation, issue)));
    }

    private String of(Participation participation, int issue) {
        return keys.token("speaking", participation.id(), issue);
    }
}
