package ro.clujit.innovationdays.platform.sheet;

/** Carries a refusal out of the depths of reading; it does not leave this package. */
final class RefusedSheet extends Exception {

    private static final long serialVersionUID = 1;

    private final SheetRefusal why;

    RefusedSheet(SheetRefusal why) {
        this(why, null);
    }

    RefusedSheet(SheetRefusal why, Throwable cause) {
        super(why.name(), cause);
        this.why = why;
    }

    SheetRefusal why() {
        return why;
    }
}
