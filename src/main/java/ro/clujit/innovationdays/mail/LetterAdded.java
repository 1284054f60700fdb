package ro.clujit.innovationdays.mail;

/** A letter is due. Heard after the commit, so that it leaves at once and not at the next look into the outbox. */
record LetterAdded() {}
