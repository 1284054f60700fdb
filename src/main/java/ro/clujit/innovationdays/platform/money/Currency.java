package ro.clujit.innovationdays.platform.money;

/** What can be asked for; each has hundredths. */
public enum Currency {
    RON,
    EUR
}
