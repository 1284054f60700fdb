package ro.clujit.innovationdays.mail.message;

/** @param value as it travels: ASCII, its further lines beginning with a space */
public record HeaderField(String name, String value) {

    @Override
    public String toString() {
        return name + ": " + value;
    }
}
