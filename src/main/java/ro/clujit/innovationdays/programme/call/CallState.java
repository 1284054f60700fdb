package ro.clujit.innovationdays.programme.call;

/** Whether a call takes proposals. */
public enum CallState {
    /** Switched off, or its edition is not public: nobody is told that there is one. */
    OFF,
    NOT_YET,
    OPEN,
    CLOSED
}
