package ro.clujit.innovationdays.mail;

import static org.awaitility.Awaitility.await;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

/** Hears of letters that were given up. */
@ApplicationScoped
class GivenUpLetters {

    private final List<LetterGivenUp> heard = new CopyOnWriteArrayList<>();

    void hear(@Observes LetterGivenUp letter) {
        heard.add(letter);
    }

    LetterGivenUp awaitOne(UUID letter) {
        return await().until(() -> of(letter), Optional::isPresent).orElseThrow();
    }

    private Optional<LetterGivenUp> of(UUID letter) {
        return heard.stream().filter(one -> one.letter().equals(letter)).findFirst();
    }
}
