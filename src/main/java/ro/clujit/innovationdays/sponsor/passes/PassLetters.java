package ro.clujit.innovationdays.sponsor.passes;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.UUID;

/** What was written to those who have passes. */
@ApplicationScoped
public class PassLetters implements PanacheRepositoryBase<PassLetter, UUID> {

    private final Event<PassHanded> handed;

    PassLetters(Event<PassHanded> handed) {
        this.handed = handed;
    }

    void write(Pass pass, boolean reminder) {
        var letter = new PassLetter(pass, reminder);
        persist(letter);
        handed.fire(new PassHanded(pass, letter));
    }
}
