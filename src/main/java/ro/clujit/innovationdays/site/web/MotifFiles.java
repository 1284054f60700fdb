package ro.clujit.innovationdays.site.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import javax.imageio.ImageIO;
import org.eclipse.microprofile.openapi.annotations.Operation;
import ro.clujit.innovationdays.site.EditionMotif;

/** The pictures of editions: drawn for the page as SVG, and as PNG for those who show a link to it. */
@Path("/motif")
public class MotifFiles {

    /** A day: the drawing only changes with a new version of the service. */
    private static final String CACHE = "public, max-age=86400";

    /** The measures that link previews ask for, in pixels. */
    private static final int PREVIEW_WIDTH = 1200;

    private static final int PREVIEW_HEIGHT = 630;
    private static final Color GROUND = Color.decode("#1d2796");

    @GET
    @Path("/{rings: [0-9]+}.svg")
    @Operation(hidden = true)
    public Response svg(int rings) {
        EditionMotif motif = motif(rings);
        Map<EditionMotif.Thread, StringBuilder> paths = new EnumMap<>(EditionMotif.Thread.class);
        for (EditionMotif.Stitch stitch : motif.stitches()) {
            paths.computeIfAbsent(stitch.thread(), thread -> new StringBuilder())
                    .append("M%d %dh.86".formatted(stitch.column(), stitch.row()));
        }
        // A stitch is a short thick line: half as long to write as a square.
        var svg = new StringBuilder(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 -.5 %1$d %1$d\" stroke-width=\".86\">"
                        .formatted(motif.size()));
        paths.forEach((thread, path) -> svg.append("<path stroke=\"%s\" d=\"%s\"/>".formatted(thread.colour(), path)));
        return cached(svg.append("</svg>").toString(), "image/svg+xml");
    }

    @GET
    @Path("/{rings: [0-9]+}.png")
    @Operation(hidden = true)
    public Response png(int rings) throws IOException {
        EditionMotif motif = motif(rings);
        int cell = Math.max(1, PREVIEW_HEIGHT / (motif.size() + 2));
        int left = (PREVIEW_WIDTH - cell * motif.size()) / 2;
        int top = (PREVIEW_HEIGHT - cell * motif.size()) / 2;
        var image = new BufferedImage(PREVIEW_WIDTH, PREVIEW_HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(GROUND);
        pen.fillRect(0, 0, PREVIEW_WIDTH, PREVIEW_HEIGHT);
        for (EditionMotif.Stitch stitch : motif.stitches()) {
            pen.setColor(Color.decode(stitch.thread().colour()));
            int side = Math.max(1, cell - Math.max(1, cell / 7));
            pen.fillRect(left + stitch.column() * cell, top + stitch.row() * cell, side, side);
        }
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return cached(bytes.toByteArray(), "image/png");
    }

    private static EditionMotif motif(int rings) {
        if (rings < 1 || rings > EditionMotif.MOST_RINGS) {
            throw new NotFoundException();
        }
        return new EditionMotif(rings);
    }

    private static Response cached(Object content, String type) {
        return Response.ok(content, type).header("Cache-Control", CACHE).build();
    }
}
