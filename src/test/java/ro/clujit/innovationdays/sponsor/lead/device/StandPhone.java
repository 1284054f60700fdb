package ro.clujit.innovationdays.sponsor.lead.device;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import ro.clujit.innovationdays.journey.BrowserDisk;
import ro.clujit.innovationdays.journey.Chromium;

/** A phone at a stand, in a browser profile of its own, paired as a partner's people do it. */
record StandPhone(Page page, String home) {

    /** @param link the path that pairs it */
    static StandPhone open(Chromium chromium, String base, String link, NewContextOptions options) {
        Page page = chromium.newContext(options).newPage();
        page.navigate(base + link.substring(1));
        page.locator("main form button[type=submit]").click();
        var phone = new StandPhone(page, base + link.substring(1, 4) + "leads");
        assertThat(page).hasURL(phone.home);
        assertThat(page.locator("body"))
                .hasAttribute("data-kept", "true", new LocatorAssertions.HasAttributeOptions().setTimeout(30_000));
        return phone;
    }

    void cutTheLine() {
        page.context().setOffline(true);
    }

    void mendTheLine() {
        page.context().setOffline(false);
    }

    void type(String code) {
        page.locator("[data-mode-button][value=typed]").click();
        part("typed-field").fill(code);
        part("typed-field").press("Enter");
    }

    /** The visitor ticks these and says yes. */
    void agree(String... fields) {
        assertThat(part("consent")).isVisible();
        for (String field : fields) {
            page.locator("[data-part=consent] label", new Page.LocatorOptions().setHasText(field))
                    .click();
        }
        part("consent-yes").click();
    }

    void note(String text, int rating) {
        assertThat(part("note")).isVisible();
        if (rating > 0) {
            page.locator(".rating label:has(input[value='" + rating + "'])").click();
        }
        part("note-text").fill(text);
        page.locator("[data-part=note] button[type=submit]").click();
        assertThat(part("note")).isHidden();
    }

    /** The leads of the list, the latest first. */
    Locator leads() {
        return part("leads").locator("li");
    }

    Locator part(String name) {
        return page.locator("[data-part=" + name + "]");
    }

    BrowserDisk disk() {
        return new BrowserDisk(page, "leads");
    }
}
