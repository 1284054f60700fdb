package ro.clujit.innovationdays.platform.media;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Where a picture is to be had, for an {@code img}. All sizes are square. */
public record PictureView(UUID id) {

    /** In CSS pixels or fewer: a picture that was smaller is not blown up. */
    public static final List<Integer> WIDTHS = List.of(96, 192, 384, 768);

    /** @param width one of {@link #WIDTHS} */
    public String src(int width) {
        return "/media/" + id + "/" + width + ".jpg";
    }

    /** For {@code srcset}, beside a {@code sizes} that says how wide it is shown. */
    public String srcset() {
        return WIDTHS.stream().map(width -> src(width) + " " + width + "w").collect(Collectors.joining(", "));
    }
}
