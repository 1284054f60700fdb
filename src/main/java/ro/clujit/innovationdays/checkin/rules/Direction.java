package ro.clujit.innovationdays.checkin.rules;

/** Which way somebody walks past the gate. */
public enum Direction {
    IN,
    OUT
}
