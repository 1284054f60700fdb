package ro.clujit.innovationdays.ticketing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import ro.clujit.innovationdays.platform.locale.Language;

/** Changes the language in which the people of a registration are written to, and of their badges. */
@ApplicationScoped
public class ChangingLanguage {

    private final Registrations registrations;
    private final Traces traces;

    ChangingLanguage(Registrations registrations, Traces traces) {
        this.registrations = registrations;
        this.traces = traces;
    }

    @Transactional
    public void change(UUID registrationId, Language language, Actor by) {
        registrations
                .lock(registrationId)
                .filter(registration -> registration.language() != language)
                .ifPresent(registration -> {
                    traces.add(
                            registration,
                            Trace.Kind.LANGUAGE_CHANGED,
                            by,
                            registration.language().name(),
                            language.name());
                    registration.speak(language);
                });
    }
}
