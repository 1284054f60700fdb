package ro.clujit.innovationdays.programme.speaking;

/** A speaker is to get the link to their page, by letter; observed in the same transaction. Their address is known. */
public record LinkSent(SpeakingLink link) {}
