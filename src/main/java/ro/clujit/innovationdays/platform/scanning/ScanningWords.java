package ro.clujit.innovationdays.platform.scanning;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.Map;
import ro.clujit.innovationdays.platform.locale.Language;

/**
 * What the scripts that take codes say, since they hold no words.
 *
 * @param camera by the camera's state
 * @param usb whether a scanner is heard
 */
public record ScanningWords(Map<String, String> camera, Map<String, String> usb) {

    public static ScanningWords in(Language language) {
        ScanningMessages words = MessageBundles.get(ScanningMessages.class, Localized.Literal.of(language.name()));
        return new ScanningWords(
                Map.of(
                        "off", words.camera_off(),
                        "starting", words.camera_starting(),
                        "on", words.camera_on(),
                        "denied", words.camera_denied(),
                        "missing", words.camera_missing(),
                        "busy", words.camera_busy(),
                        "insecure", words.camera_insecure(),
                        "lost", words.camera_lost(),
                        "broken", words.camera_broken()),
                Map.of("ready", words.usb_ready(), "away", words.usb_away()));
    }
}
