package ro.clujit.innovationdays.programme.speaking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import ro.clujit.innovationdays.platform.locale.Language;

/** Speakers say whether they come, and ask for a link that they have lost. */
@ApplicationScoped
public class Answering {

    private final Participations participations;
    private final SpeakingLinks links;
    private final Clock clock;

    Answering(Participations participations, SpeakingLinks links, Clock clock) {
        this.participations = participations;
        this.links = links;
        this.clock = clock;
    }

    /**
     * May be changed as often as they like.
     *
     * @param word to the organisers; may be empty
     * @param language that they read their page in
     * @return false where the link opens no page
     */
    @Transactional
    public boolean answer(String token, Attendance attendance, String word, Language language) {
        return participations
                .lockByToken(token)
                .map(participation -> {
                    participation.answer(attendance, word, clock.instant());
                    participation.read(language);
                    return true;
                })
                .orElse(false);
    }

    /** Sends the links that go with this address, if any do. Says nothing of that: anybody may ask. */
    @Transactional
    public void lost(String email) {
        participations.lockByEmail(email).stream()
                .filter(participation -> participation.isOpen(clock.instant()))
                .filter(links::mayBeAskedFor)
                .forEach(participation -> links.send(participation, Occasion.LOST));
    }
}
