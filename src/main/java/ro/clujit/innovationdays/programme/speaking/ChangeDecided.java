package ro.clujit.innovationdays.programme.speaking;

/** What a speaker proposed was approved or sent back; observed in the same transaction. */
public record ChangeDecided(SpeakerChange change) {}
