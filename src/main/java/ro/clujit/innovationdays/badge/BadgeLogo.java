package ro.clujit.innovationdays.badge;

import java.util.function.Supplier;

/**
 * A logo that badges bear, made for light ground.
 *
 * @param key the same for the same picture
 * @param isVector whether it is an SVG; else a PNG or a JPEG
 * @param width like the height in any unit, more than 0: only their proportion counts
 * @param address where a page of ours finds it
 * @param content asked for once for a document, however many badges it has
 */
public record BadgeLogo(String key, boolean isVector, int width, int height, String address, Supplier<byte[]> content) {

    float ratio() {
        return (float) width / height;
    }
}
