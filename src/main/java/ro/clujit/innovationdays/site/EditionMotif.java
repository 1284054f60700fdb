package ro.clujit.innovationdays.site;

import java.util.ArrayList;
import java.util.List;

/**
 * The picture of an edition: a stitched rhombus with one ring for every edition held, the newest in marigold. It is drawn
 * on a square grid and is the same in each of its eight directions.
 */
public final class EditionMotif {

    /** More than a service will see; larger pictures would only cost. */
    public static final int MOST_RINGS = 60;

    /** What a stitch is sewn with. */
    public enum Thread {
        DARK("#3d4be0"),
        LIGHT("#8b96ff"),
        MARIGOLD("#ffc21f");

        private final String colour;

        Thread(String colour) {
            this.colour = colour;
        }

        /** {@code #rrggbb} */
        public String colour() {
            return colour;
        }
    }

    /** A filled square of the grid, columns and rows counted from the top left corner. */
    public record Stitch(int column, int row, Thread thread) {}

    private final int rings;
    private final int radius;

    /** @param rings 1 to {@link #MOST_RINGS} */
    public EditionMotif(int rings) {
        if (rings < 1 || rings > MOST_RINGS) {
            throw new IllegalArgumentException("rings: " + rings);
        }
        this.rings = rings;
        this.radius = 2 * rings + 1;
    }

    /** Columns, and rows. */
    public int size() {
        return 2 * radius + 1;
    }

    public List<Stitch> stitches() {
        List<Stitch> stitches = new ArrayList<>();
        for (int y = -radius; y <= radius; y++) {
            for (int x = -radius; x <= radius; x++) {
                Thread thread = thread(Math.abs(x) + Math.abs(y), Math.min(Math.abs(x), Math.abs(y)));
                if (thread != null) {
                    stitches.add(new Stitch(x + radius, y + radius, thread));
                }
            }
        }
        return stitches;
    }

    /**
     * @param distance steps from the middle: even ones are rings, odd ones the rows between
     * @param along how far along the ring's side
     */
    private Thread thread(int distance, int along) {
        if (distance == 0) {
            return Thread.MARIGOLD;
        }
        if (distance == 1 || distance > radius) {
            return null;
        }
        return distance % 2 == 0 ? onRing(distance / 2 - 1, along) : outsideRing((distance - 3) / 2, along);
    }

    private Thread onRing(int ring, int along) {
        if (ring == rings - 1) {
            return Thread.MARIGOLD;
        }
        return switch (ring % 5) {
            case 0 -> Thread.LIGHT;
            case 1 -> along % 4 < 3 ? Thread.DARK : null;
            case 2 -> along % 2 == 0 ? Thread.DARK : null;
            case 3 -> Thread.LIGHT;
            default -> along % 3 < 2 ? Thread.DARK : null;
        };
    }

    private Thread outsideRing(int ring, int along) {
        if (ring == rings - 1) {
            return along % 4 == 0 ? Thread.MARIGOLD : null;
        }
        boolean sewn =
                switch (ring % 5) {
                    case 0 -> along % 4 == 0;
                    case 2 -> along % 2 == 1;
                    case 3 -> along % 6 == 2;
                    case 4 -> along % 3 == 1;
                    default -> false;
                };
        return sewn ? Thread.DARK : null;
    }
}
