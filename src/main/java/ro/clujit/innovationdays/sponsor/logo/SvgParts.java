package ro.clujit.innovationdays.sponsor.logo;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What an SVG may be made of here: shapes, text and paint, none of which can act or fetch. */
final class SvgParts {

    static final String SVG = "http://www.w3.org/2000/svg";
    static final String XLINK = "http://www.w3.org/1999/xlink";

    static final Set<String> ELEMENTS = Set.of(
            "svg",
            "g",
            "defs",
            "symbol",
            "use",
            "title",
            "desc",
            "path",
            "rect",
            "circle",
            "ellipse",
            "line",
            "polyline",
            "polygon",
            "text",
            "tspan",
            "linearGradient",
            "radialGradient",
            "stop",
            "clipPath",
            "mask",
            "pattern",
            "style");

    /** What editors write beside the drawing, and nobody sees. */
    static final Set<String> DROPPED = Set.of("metadata", "view", "cursor");

    static final Set<String> ACTIVE = Set.of(
            "script",
            "foreignobject",
            "iframe",
            "object",
            "embed",
            "audio",
            "video",
            "canvas",
            "handler",
            "listener",
            "animate",
            "animatecolor",
            "animatemotion",
            "animatetransform",
            "set",
            "a");

    static final Set<String> OUTSIDE = Set.of("image", "feimage", "font-face-uri", "link");

    static final Set<String> ATTRIBUTES = Set.of(
            "id",
            "class",
            "style",
            "transform",
            "viewBox",
            "preserveAspectRatio",
            "version",
            "x",
            "y",
            "x1",
            "y1",
            "x2",
            "y2",
            "cx",
            "cy",
            "r",
            "rx",
            "ry",
            "fx",
            "fy",
            "fr",
            "dx",
            "dy",
            "d",
            "points",
            "width",
            "height",
            "offset",
            "gradientUnits",
            "gradientTransform",
            "spreadMethod",
            "clipPathUnits",
            "maskUnits",
            "maskContentUnits",
            "patternUnits",
            "patternContentUnits",
            "patternTransform",
            "pathLength",
            "rotate",
            "textLength",
            "lengthAdjust",
            "fill",
            "fill-opacity",
            "fill-rule",
            "stroke",
            "stroke-width",
            "stroke-opacity",
            "stroke-linecap",
            "stroke-linejoin",
            "stroke-miterlimit",
            "stroke-dasharray",
            "stroke-dashoffset",
            "stop-color",
            "stop-opacity",
            "opacity",
            "color",
            "clip-path",
            "clip-rule",
            "mask",
            "display",
            "visibility",
            "overflow",
            "font-family",
            "font-size",
            "font-style",
            "font-weight",
            "font-variant",
            "font-stretch",
            "letter-spacing",
            "word-spacing",
            "text-anchor",
            "text-decoration",
            "text-rendering",
            "shape-rendering",
            "paint-order",
            "vector-effect",
            "dominant-baseline",
            "baseline-shift",
            "enable-background",
            "color-interpolation",
            "mix-blend-mode",
            "isolation");

    private static final Pattern LOCAL = Pattern.compile("url\\(\\s*(['\"]?)#[\\w.:-]+\\1\\s*\\)");

    private SvgParts() {}

    /** An address that says "this drawing", and of it only a part. */
    static boolean isLocal(String href) {
        return href.matches("#[\\w.:-]+");
    }

    /** Of an attribute or a style sheet: it may point to parts of the drawing, and nowhere else. */
    static LogoRefusal styleRefusal(String css) {
        if (css.indexOf('\\') >= 0 || css.contains("<")) {
            return LogoRefusal.SVG_STYLE;
        }
        // A comment may stand in the middle of a word that would then not be found.
        String bare = LOCAL.matcher(css.replaceAll("(?s)/\\*.*?\\*/", ""))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        if (bare.contains("/*")
                || bare.contains("expression(")
                || bare.contains("javascript:")
                || bare.contains("-moz-binding")
                || bare.contains("behavior:")) {
            return LogoRefusal.SVG_STYLE;
        }
        boolean fetches = bare.contains("url(")
                || bare.contains("@import")
                || bare.contains("image(")
                || bare.contains("image-set(")
                || bare.contains("src(")
                || bare.contains("@font-face");
        return fetches ? LogoRefusal.SVG_OUTSIDE : null;
    }
}
