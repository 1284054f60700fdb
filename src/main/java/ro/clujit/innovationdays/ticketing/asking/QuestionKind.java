package ro.clujit.innovationdays.ticketing.asking;

/** How a question is answered. */
public enum QuestionKind {
    TEXT,
    LONG_TEXT,
    /** One of its options. */
    CHOICE,
    /** Any of its options. */
    CHOICES,
    NUMBER,
    DATE,
    FILE,
    YES_NO;

    public boolean hasOptions() {
        return this == CHOICE || this == CHOICES;
    }

    /** Whether another question can be asked because of its answer. */
    public boolean canBeCondition() {
        return hasOptions() || this == YES_NO;
    }

    public boolean isLong() {
        return this == LONG_TEXT;
    }

    public boolean isFile() {
        return this == FILE;
    }
}
