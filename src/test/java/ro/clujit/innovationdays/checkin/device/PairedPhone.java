package ro.clujit.innovationdays.checkin.device;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ro.clujit.innovationdays.Organiser;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.Visitor;
import ro.clujit.innovationdays.journey.BrowserDisk;
import ro.clujit.innovationdays.journey.CanvasCamera;
import ro.clujit.innovationdays.journey.Chromium;

/** A phone at the door, in a browser profile of its own, paired as a volunteer does it. */
public final class PairedPhone {

    private static final Pattern LINK = Pattern.compile("/en/door/pair/[0-9a-z]+");

    private final Page page;
    private final String address;

    private PairedPhone(Page page, String address) {
        this.page = page;
        this.address = address;
    }

    /**
     * Paired with that gate, and on its scanner's page.
     *
     * @param clock what the phone takes the time for; null for the real one
     */
    static PairedPhone open(
            Chromium chromium,
            String base,
            Organiser organiser,
            TestEditions.Made edition,
            String gate,
            Instant clock) {
        Map<String, String> fields =
                Map.of("name", "Phone of Ana", "gate-" + gate, "on", "may-overrule", "on", "until", "2090-04-22");
        Visitor.Answer offered = organiser.postForm("/en/office/editions/" + edition.slug() + "/devices", fields);
        Matcher link = LINK.matcher(organiser.get(offered.location()).body());
        if (!link.find()) {
            throw new IllegalStateException("no link: " + offered);
        }
        Page page = chromium.newContext(new NewContextOptions().setViewportSize(390, 844))
                .newPage();
        if (clock != null) {
            page.clock().setFixedTime(clock.toEpochMilli());
        }
        page.navigate(base + link.group().substring(1));
        page.locator("main form button[type=submit]").click();
        String address = base + "en/door/" + gate;
        page.navigate(address);
        var phone = new PairedPhone(page, address);
        phone.waitForTheList();
        assertThat(page.locator("body")).hasAttribute("data-kept", "true");
        return phone;
    }

    void waitForTheList() {
        assertThat(part("line")).hasText(Pattern.compile("Line is good · list of .*"));
    }

    Page page() {
        return page;
    }

    /** Nothing goes out of it, and nothing comes in. */
    void cutTheLine() {
        page.context().setOffline(true);
    }

    void mendTheLine() {
        page.context().setOffline(false);
    }

    /** As when the browser was closed: only what is kept is there. */
    void openAnew() {
        page.navigate(address);
        assertThat(page.locator("body")).not().hasAttribute("data-tone", "busy");
    }

    /** Its clock says that, and stands; what waits some time does so all the same. */
    void setTheClock(Instant time) {
        page.clock().setFixedTime(time.toEpochMilli());
    }

    /** Its clock says that, and goes on from there. */
    void letTheClockGo(Instant time) {
        page.clock().setSystemTime(time.toEpochMilli());
    }

    void scan(String code) {
        mode("typed");
        part("typed-field").fill(code);
        part("typed-field").press("Enter");
    }

    /** From now on its camera sees what {@link #holdUp} holds before it, and a grey wall otherwise. */
    void useTheCamera() {
        CanvasCamera.install(page);
        mode("camera");
        assertThat(part("camera"))
                .hasAttribute("data-state", "on", new LocatorAssertions.HasAttributeOptions().setTimeout(30_000));
    }

    /**
     * One picture after another before the camera, each until the page has said its word; comes back at once.
     *
     * @param pictures PNG in Base64
     */
    void holdUp(List<String> pictures) {
        page.evaluate("""
                (pictures) => {
                  const recent = document.querySelector('[data-part=recent]');
                  const pause = () => new Promise((resolve) => setTimeout(resolve, 5));
                  globalThis.heldUp = 0;
                  (async () => {
                    for (const picture of pictures) {
                      const bytes = Uint8Array.from(atob(picture), (char) => char.charCodeAt(0));
                      const before = recent.firstElementChild?.dataset.nonce;
                      globalThis.seenByCamera(await createImageBitmap(new Blob([bytes], { type: 'image/png' })));
                      while (recent.firstElementChild?.dataset.nonce === before) {
                        await pause();
                      }
                      globalThis.heldUp += 1;
                    }
                    globalThis.seenByCamera(null);
                  })();
                }""", pictures);
    }

    void waitUntilAllWereHeldUp(int pictures) {
        page.waitForFunction(
                "(pictures) => globalThis.heldUp === pictures",
                pictures,
                new Page.WaitForFunctionOptions().setTimeout(180_000).setPollingInterval(50));
    }

    /** Remembers what it sends from now on. */
    void recordUploads() {
        page.evaluate("""
                () => {
                  const send = globalThis.fetch;
                  globalThis.uploads = [];
                  globalThis.fetch = (address, options) => {
                    if (String(address).endsWith('/api/v1/door/scans')) {
                      const { method, headers, body } = options;
                      globalThis.uploads.push([address, { method, headers, body }]);
                    }
                    return send(address, options);
                  };
                  globalThis.sendAgain = async () => {
                    const outcomes = [];
                    for (let at = 0; at < globalThis.uploads.length; at += 10) {
                      const together = globalThis.uploads.slice(at, at + 10);
                      const all = await Promise.all(
                        together.map(async ([address, options]) => (await send(address, options)).json()),
                      );
                      outcomes.push(...all.flatMap(({ answers }) => answers));
                    }
                    return outcomes.map(({ outcome, answer }) => `${outcome} ${answer.verdict}`);
                  };
                }""");
    }

    /** Sends all that it sent, as it sent it. @return what became of each scan */
    @SuppressWarnings("unchecked")
    List<String> sendAgain() {
        return (List<String>) page.evaluate("() => globalThis.sendAgain()");
    }

    void mode(String mode) {
        page.locator("[data-mode-button][value=" + mode + "]").click();
    }

    Locator part(String name) {
        return page.locator("[data-part=" + name + "]");
    }

    Locator word() {
        return part("verdict-word");
    }

    long kept(String store) {
        return new BrowserDisk(page, "door").count(store);
    }

    /** All that IndexedDB and localStorage have, as one text. */
    String everythingKept() {
        return new BrowserDisk(page, "door").everything();
    }
}
