package ro.clujit.innovationdays.platform.media;

import java.util.Map;
import java.util.Optional;

/**
 * What was made of an upload.
 *
 * @param jpegs by width; empty where it was refused
 */
record Prints(Optional<PictureRefusal> refusal, Map<Integer, byte[]> jpegs) {

    static Prints none(PictureRefusal refusal) {
        return new Prints(Optional.of(refusal), Map.of());
    }

    static Prints of(Map<Integer, byte[]> jpegs) {
        return new Prints(Optional.empty(), jpegs);
    }
}
