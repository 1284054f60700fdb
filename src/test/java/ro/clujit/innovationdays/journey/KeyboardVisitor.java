package ro.clujit.innovationdays.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * Somebody without a mouse: goes from one thing to the next with the Tab key as a person would, and is lost when the
 * focus cannot be seen.
 */
final class KeyboardVisitor {

    /** More stops than any of our pages has before what matters on it. */
    private static final int PATIENCE = 60;

    private static final String HAS_FOCUS = "element => element === document.activeElement";

    /** WCAG 2.2, 2.4.7 and 2.4.11: marked as having the focus, within the window, and not wholly under something. */
    private static final String FOCUS_IS_SEEN = """
            element => {
              const style = getComputedStyle(element);
              const marked = element.matches(':focus-visible')
                  && (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0 || style.boxShadow !== 'none');
              const { left, right, top, bottom } = element.getBoundingClientRect();
              const points = [[(left + right) / 2, (top + bottom) / 2], [left + 3, top + 3], [right - 3, bottom - 3]];
              const uncovered = points.some(([x, y]) => {
                const there = document.elementFromPoint(x, y);
                return there !== null && (element.contains(there) || there.contains(element));
              });
              return marked && uncovered;
            }""";

    private final Page page;

    KeyboardVisitor(Page page) {
        this.page = page;
    }

    /** Tabs on until this has the focus. */
    KeyboardVisitor goTo(Locator target) {
        target.waitFor();
        for (int stops = 0; stops < PATIENCE; stops++) {
            page.keyboard().press("Tab");
            if (hasFocus(target)) {
                awaitMark(target);
                return this;
            }
        }
        throw new AssertionError("The Tab key does not lead to " + target + "; it led to " + focused());
    }

    /** A page that scrolls there, or fades the mark in, takes a moment; it must come to be seen all the same. */
    private void awaitMark(Locator target) {
        try {
            page.waitForCondition(
                    () -> Boolean.TRUE.equals(target.evaluate(FOCUS_IS_SEEN)),
                    new Page.WaitForConditionOptions().setTimeout(5_000));
        } catch (TimeoutError e) {
            throw new AssertionError("the focus cannot be seen on " + target, e);
        }
    }

    /** To a link or a button, and through it to the page behind it. */
    void follow(Locator target) {
        goTo(target);
        var arrived = new AtomicBoolean();
        Consumer<Page> loaded = ignored -> arrived.set(true);
        page.onLoad(loaded);
        page.keyboard().press("Enter");
        page.waitForCondition(arrived::get);
        page.offLoad(loaded);
    }

    /** Into a field, whose content is replaced, as tabbing into one selects it. */
    void fillIn(Locator field, String text) {
        goTo(field).type(text);
        assertThat(field.inputValue()).isEqualTo(text);
    }

    /** Writes where the focus is. */
    void type(String text) {
        page.keyboard().type(text);
    }

    void press(String key) {
        page.keyboard().press(key);
    }

    boolean hasFocus(Locator target) {
        return Boolean.TRUE.equals(target.evaluate(HAS_FOCUS));
    }

    private String focused() {
        ElementHandle focused = page.evaluateHandle("document.activeElement").asElement();
        return String.valueOf(focused.evaluate("element => element.outerHTML.slice(0, 200)"));
    }
}
