package ro.clujit.innovationdays.checkin;

/** How somebody was found on the device. */
public enum Source {
    CAMERA,
    TYPED,
    USB,
    /** By name, in the list. */
    SEARCH
}
