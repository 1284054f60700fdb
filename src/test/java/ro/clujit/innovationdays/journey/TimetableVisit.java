package ro.clujit.innovationdays.journey;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import java.time.LocalTime;
import java.util.List;

/** What an organiser does on the page of the timetable, with a mouse, a finger or neither. */
record TimetableVisit(Page page) {

    /** How far below its upper edge, and right of its left one, a card is taken. */
    private static final double GRIP = 8;

    private static final String POINT = """
            ([room, minute]) => {
              const column = [...document.querySelectorAll('[data-column]')].find(({ dataset }) => dataset.name === room);
              const { start, rows } = document.querySelector('[data-grid]').dataset;
              const { left, top, height } = column.getBoundingClientRect();
              return [left, top + ((minute - start) / (rows * 5)) * height];
            }""";

    record Point(double x, double y) {}

    Locator card(String title) {
        return page.locator("[data-card]")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator("a", new Page.LocatorOptions().setHasText(title))));
    }

    /** By its whole title. */
    Locator handle(String title) {
        return card(title).locator(".slot-move");
    }

    Locator time(String title) {
        return card(title).locator(".slot-time");
    }

    Locator conflicts() {
        return page.locator(".conflict-lines > li > p");
    }

    Locator said() {
        return page.locator("[data-said]");
    }

    Locator undo() {
        return page.locator("[data-undo]");
    }

    /** Where a card would be taken that begins there. */
    Point place(String room, String time) {
        var clock = LocalTime.parse(time);
        var point = (List<?>) page.evaluate(POINT, List.of(room, clock.toSecondOfDay() / 60));
        return new Point(((Number) point.get(0)).doubleValue() + GRIP, ((Number) point.get(1)).doubleValue() + GRIP);
    }

    Point upperEdge(Locator card) {
        var box = card.boundingBox();
        return new Point(box.x + GRIP, box.y + GRIP);
    }

    Point lowerEdge(Locator card) {
        var box = card.boundingBox();
        return new Point(box.x + box.width / 2, box.y + box.height - 3);
    }

    Point middle(Locator anything) {
        var box = anything.boundingBox();
        return new Point(box.x + box.width / 2, box.y + box.height / 2);
    }

    /** With the mouse, and waits for what the service says. */
    void drag(Point from, Point to) {
        carry(from, to);
        awaitAnswer(() -> page.mouse().up());
    }

    /** Takes and carries it without letting go. */
    void carry(Point from, Point to) {
        page.mouse().move(from.x(), from.y());
        page.mouse().down();
        page.mouse().move(to.x(), to.y(), new Mouse.MoveOptions().setSteps(8));
    }

    void awaitAnswer(Runnable act) {
        page.waitForResponse(response -> response.url().endsWith("/timetable/moves"), act);
    }

    /** With a finger, as Chromium makes pointer events of it. */
    void dragByTouch(Point from, Point to) {
        CDPSession session = page.context().newCDPSession(page);
        touch(session, "touchStart", from);
        for (int step = 1; step <= 8; step++) {
            touch(
                    session,
                    "touchMove",
                    new Point(from.x() + (to.x() - from.x()) * step / 8, from.y() + (to.y() - from.y()) * step / 8));
        }
        awaitAnswer(() -> touch(session, "touchEnd", null));
    }

    private static void touch(CDPSession session, String type, Point point) {
        var points = new JsonArray();
        if (point != null) {
            var at = new JsonObject();
            at.addProperty("x", point.x());
            at.addProperty("y", point.y());
            points.add(at);
        }
        var event = new JsonObject();
        event.addProperty("type", type);
        event.add("touchPoints", points);
        session.send("Input.dispatchTouchEvent", event);
    }
}
