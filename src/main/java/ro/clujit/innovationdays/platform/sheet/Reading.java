package ro.clujit.innovationdays.platform.sheet;

/** What came of reading a file. */
public sealed interface Reading {

    record Read(Sheet sheet) implements Reading {}

    record Refused(SheetRefusal why) implements Reading {}
}
