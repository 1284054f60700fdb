package ro.clujit.innovationdays.badge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How logos share a row. */
class LogoStripTest {

    private static final Brush.Box ROOM = new Brush.Box(8, 126, 89, 7);

    private static BadgeLogo logo(int width, int height) {
        return new BadgeLogo(width + "x" + height, true, width, height, "/logos/a.svg", () -> new byte[0]);
    }

    private static void assertWhole(LogoStrip strip) {
        float end = ROOM.left() - 1;
        for (LogoStrip.Placed one : strip.placed()) {
            Brush.Box box = one.box();
            assertThat(box.left()).isGreaterThan(end);
            end = box.left() + box.width();
            assertThat(end).isLessThanOrEqualTo(ROOM.left() + ROOM.width() + 0.01f);
            assertThat(box.top()).isGreaterThanOrEqualTo(ROOM.top() - 0.01f);
            assertThat(box.top() + box.height()).isLessThanOrEqualTo(ROOM.top() + ROOM.height() + 0.01f);
            assertThat(box.width() / box.height())
                    .as("nothing is cropped or stretched")
                    .isCloseTo(one.logo().ratio(), org.assertj.core.data.Offset.offset(0.01f));
        }
    }

    @Test
    void keepsEachWholeInsideTheRoomInItsOrder() {
        for (List<BadgeLogo> logos : List.of(
                List.of(logo(1, 1)),
                List.of(logo(3000, 10)),
                List.of(logo(10, 3000)),
                List.of(logo(200, 100), logo(400, 100), logo(90, 300), logo(2000, 100)))) {
            LogoStrip strip = LogoStrip.of(logos, ROOM);
            assertThat(strip.placed()).extracting(LogoStrip.Placed::logo).isEqualTo(logos);
            assertWhole(strip);
        }
    }

    @Test
    void leavesOutTheLastWhereMoreWouldBeTooSmallToRead() {
        List<BadgeLogo> many = new ArrayList<>(
                IntStream.range(0, 40).mapToObj(i -> logo(300 + i, 100)).toList());
        LogoStrip strip = LogoStrip.of(many, ROOM);
        assertThat(strip.placed()).hasSizeBetween(5, 10);
        assertThat(strip.placed())
                .extracting(LogoStrip.Placed::logo)
                .isEqualTo(many.subList(0, strip.placed().size()));
        assertWhole(strip);
    }
}
