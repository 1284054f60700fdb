package ro.clujit.innovationdays.checkin;

/** How a code came into the device. */
public enum Source {
    CAMERA,
    TYPED,
    USB
}
