package ro.clujit.innovationdays.checkin.device;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ro.clujit.innovationdays.Organiser;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.Visitor;
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

    void scan(String code) {
        mode("typed");
        part("typed-field").fill(code);
        part("typed-field").press("Enter");
    }

    /** One after another, as fast as the page takes them. */
    void scanAll(List<String> codes) {
        mode("typed");
        page.evaluate("""
                async (codes) => {
                  const field = document.querySelector('[data-part=typed-field]');
                  const form = document.querySelector('[data-part=typed-form]');
                  const recent = document.querySelector('[data-part=recent]');
                  for (const code of codes) {
                    const before = recent.firstElementChild?.dataset.nonce;
                    field.value = code;
                    form.requestSubmit();
                    for (let i = 0; recent.firstElementChild?.dataset.nonce === before && i < 500; i += 1) {
                      await new Promise((resolve) => setTimeout(resolve, 2));
                    }
                  }
                }""", codes);
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
        return ((Number) page.evaluate("""
                (store) => new Promise((resolve, reject) => {
                  const opened = indexedDB.open('door');
                  opened.onerror = () => reject(opened.error);
                  opened.onsuccess = () => {
                    const counted = opened.result.transaction(store).objectStore(store).count();
                    counted.onsuccess = () => { opened.result.close(); resolve(counted.result); };
                  };
                })""", store)).longValue();
    }

    /** All that IndexedDB and localStorage have, as one text. */
    String everythingKept() {
        return (String) page.evaluate("""
                async () => {
                  const opened = await new Promise((resolve) => {
                    const request = indexedDB.open('door');
                    request.onsuccess = () => resolve(request.result);
                  });
                  const all = {};
                  for (const name of opened.objectStoreNames) {
                    all[name] = await new Promise((resolve) => {
                      const request = opened.transaction(name).objectStore(name).getAll();
                      request.onsuccess = () => resolve(request.result);
                    });
                  }
                  opened.close();
                  return JSON.stringify(all) + JSON.stringify({ ...localStorage });
                }""");
    }
}
