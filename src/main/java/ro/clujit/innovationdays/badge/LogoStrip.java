package ro.clujit.innovationdays.badge;

import java.util.ArrayList;
import java.util.List;

/**
 * Logos in one row, in millimetres: as tall as the room lets all of them be and whole, in its middle. Where there are more
 * than can be read in it, the last are left out.
 */
record LogoStrip(List<Placed> placed) {

    /** Wider ones are made lower, so that one wordmark does not take the room of all. */
    private static final float WIDEST = 4;

    private static final float LEAST_HEIGHT = 3;
    private static final float GAP = 3.5f;

    record Placed(BadgeLogo logo, Brush.Box box) {}

    /** @param room whose height none exceeds */
    static LogoStrip of(List<BadgeLogo> logos, Brush.Box room) {
        for (int many = logos.size(); many > 0; many--) {
            List<BadgeLogo> some = logos.subList(0, many);
            float widths = 0;
            for (BadgeLogo logo : some) {
                widths += Math.min(logo.ratio(), WIDEST);
            }
            float height = Math.min(room.height(), (room.width() - GAP * (many - 1)) / widths);
            if (height >= LEAST_HEIGHT || many == 1) {
                return new LogoStrip(inARow(some, room, height, widths * height + GAP * (many - 1)));
            }
        }
        return new LogoStrip(List.of());
    }

    private static List<Placed> inARow(List<BadgeLogo> logos, Brush.Box room, float height, float width) {
        List<Placed> placed = new ArrayList<>();
        float left = room.left() + (room.width() - width) / 2;
        for (BadgeLogo logo : logos) {
            float wide = Math.min(logo.ratio(), WIDEST) * height;
            float high = wide / logo.ratio();
            placed.add(new Placed(logo, new Brush.Box(left, room.top() + (room.height() - high) / 2, wide, high)));
            left += wide + GAP;
        }
        return placed;
    }

    /** What stands in it and where, for what is drawn once in a document. */
    String name() {
        var name = new StringBuilder("logos");
        placed.forEach(
                one -> name.append('\n').append(one.logo().key()).append(' ').append(one.box()));
        return name.toString();
    }
}
