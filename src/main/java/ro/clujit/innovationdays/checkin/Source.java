package ro.clujit.innovationdays.checkin;

/** How somebody was found on the device. */
public enum Source {
    CAMERA,
    TYPED,
    USB,
    /** Without a code: by name, or at the desk where they were registered. */
    SEARCH
}
