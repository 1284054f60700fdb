package ro.clujit.innovationdays.platform.scanning;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the ways in which a page takes codes: a camera, a keyboard, a scanner. */
@MessageBundle(value = "scanning", locale = "en")
public interface ScanningMessages {
    @Message
    String feedback();

    @Message
    String camera();

    @Message
    String camera_start();

    @Message
    String camera_light();

    @Message
    String camera_switch();

    @Message
    String camera_off();

    @Message
    String camera_starting();

    @Message
    String camera_on();

    @Message
    String camera_denied();

    @Message
    String camera_missing();

    @Message
    String camera_busy();

    @Message
    String camera_insecure();

    @Message
    String camera_lost();

    @Message
    String camera_broken();

    @Message
    String usb_label();

    @Message
    String usb_ready();

    @Message
    String usb_away();

    @Message
    String usb_focus();

    @Message
    String mode();

    @Message
    String mode_camera();

    @Message
    String mode_typed();

    @Message
    String mode_usb();

    @Message
    String typed_label();

    @Message
    String typed_help();

    @Message
    String typed_submit();
}
