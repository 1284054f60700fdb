package ro.clujit.innovationdays.checkin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ro.clujit.innovationdays.journey.Chromium;
import ro.clujit.innovationdays.journey.FakeCamera;
import ro.clujit.innovationdays.journey.FakeCamera.Scene;

/** The scanner's camera module with a film for a camera, decoding in its worker under the service's policy. */
class CameraTest {

    private static final String CODE = "ID27-7ZK3M9QW2XH5V8R4T6N1C0JPBD0";
    private static final String OTHER = "ID27-TVWXYZ9876543210ZYXWVTSRQ7";

    @TempDir
    Path directory;

    @Test
    void readsBadgesHeldUpOneAfterTheOther() throws IOException {
        Path film = FakeCamera.film(
                directory.resolve("queue.mjpeg"),
                List.of(
                        new Scene(QrPictures.code(CODE, 220), 2),
                        new Scene(null, 1),
                        new Scene(QrPictures.turned(QrPictures.code(OTHER, 220), 30), 2)));
        try (StaticSite site = new StaticSite();
                Chromium chromium = Chromium.launchWithCamera(film)) {
            Page page = open(site, chromium);
            page.click("#start");

            assertThat(page.locator("#state")).hasText("on");
            assertThat(page.locator("#code")).hasText(CODE);
            assertThat(page.locator("#code")).hasText(OTHER);
        }
    }

    @Test
    void letsTheCameraGoWhenStopped() throws IOException {
        Path film = FakeCamera.film(directory.resolve("badge.mjpeg"), QrPictures.code(CODE, 220));
        try (StaticSite site = new StaticSite();
                Chromium chromium = Chromium.launchWithCamera(film)) {
            Page page = open(site, chromium);
            page.click("#start");
            assertThat(page.locator("#code")).hasText(CODE);
            page.evaluate("globalThis.track = document.getElementById('video').srcObject.getVideoTracks()[0]");
            page.click("#stop");

            assertThat(page.locator("#state")).hasText("off");
            page.waitForCondition(() ->
                    page.evaluate("globalThis.track.readyState === 'ended'").equals(true));
        }
    }

    @Test
    void saysWhenTheCameraIsRefused() throws IOException {
        try (StaticSite site = new StaticSite();
                Chromium chromium = Chromium.launch()) {
            Page page = open(site, chromium);
            page.click("#start");

            assertThat(page.locator("#state")).hasText(Pattern.compile("denied|missing"));
        }
    }

    private static Page open(StaticSite site, Chromium chromium) {
        Page page = chromium.newContext().newPage();
        page.navigate(site.address("/scanner-modules/camera.html"));
        return page;
    }
}
