package ro.clujit.innovationdays.mail;

/**
 * Words the letters of one kind. An {@code ApplicationScoped} bean of the feature that adds them; asked each time such a
 * letter is sent or read, on any thread and outside a transaction.
 */
public interface LetterComposer {

    /** As given to {@link Outbox#add}. */
    String kind();

    ComposedLetter compose(Letter letter);
}
