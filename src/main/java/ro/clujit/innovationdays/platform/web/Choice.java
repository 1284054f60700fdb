package ro.clujit.innovationdays.platform.web;

/** One of the things that a field offers to choose from. */
public record Choice(String value, String label) {}
