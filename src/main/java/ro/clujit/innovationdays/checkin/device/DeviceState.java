package ro.clujit.innovationdays.checkin.device;

/** Whether a device may scan. */
public enum DeviceState {
    GOOD,
    EXPIRED,
    REVOKED
}
