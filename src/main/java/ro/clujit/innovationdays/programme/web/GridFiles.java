package ro.clujit.innovationdays.programme.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * The places of a timetable's grid as a stylesheet. Pages may hold no styles of their own, so that nobody can write any
 * into them: what stands in the fifth row says so by a class, and this file says where that is.
 */
@Path("/assets/timetable-grid.css")
public class GridFiles {

    private static final int ROWS = 24 * 60 / Board.STEP;
    private static final int COLUMNS = 60;
    private static final int LANES = 8;

    private static final String STYLES = styles();

    @GET
    @Operation(hidden = true)
    @Produces("text/css;charset=UTF-8")
    public String get() {
        return STYLES;
    }

    private static String styles() {
        var css = new StringBuilder();
        // The first row has the rooms' names, the first column the times.
        for (int row = 0; row <= ROWS; row++) {
            css.append(".at-%d{grid-row-start:%d}\n".formatted(row, row + 2));
        }
        for (int span = 1; span <= ROWS; span++) {
            css.append(".for-%1$d{grid-row-end:span %1$d}\n".formatted(span));
        }
        for (int column = 1; column <= COLUMNS; column++) {
            css.append(".room-%d{grid-column:%d}\n".formatted(column, column + 1));
        }
        for (int lane = 1; lane <= LANES; lane++) {
            css.append(".lanes-%1$d{--lanes:%1$d}.lane-%1$d{--lane:%1$d}\n".formatted(lane));
        }
        return css.toString();
    }
}
