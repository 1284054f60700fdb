package ro.clujit.innovationdays.programme;

/** What somebody does in a session. */
public enum SpeakerRole {
    SPEAKER,
    MODERATOR,
    PANELLIST
}
