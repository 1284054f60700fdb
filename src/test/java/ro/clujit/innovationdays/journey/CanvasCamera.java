package ro.clujit.innovationdays.journey;

import com.microsoft.playwright.Page;

/** A camera that sees what {@code globalThis.seenByCamera(picture)} holds before it, and a grey wall otherwise. */
public final class CanvasCamera {

    private CanvasCamera() {}

    /** To be there before the page starts its camera. */
    public static void install(Page page) {
        page.evaluate("""
                () => {
                  const canvas = Object.assign(document.createElement('canvas'), { width: 640, height: 480 });
                  const pen = canvas.getContext('2d');
                  let seen = null;
                  globalThis.seenByCamera = (picture) => {
                    seen = picture;
                    pen.fillStyle = '#888';
                    pen.fillRect(0, 0, canvas.width, canvas.height);
                    if (picture) {
                      pen.drawImage(picture, (canvas.width - picture.width) / 2, (canvas.height - picture.height) / 2);
                    }
                  };
                  navigator.mediaDevices.getUserMedia = async () => {
                    // A canvas that nobody draws on makes no film, and a camera always does.
                    setInterval(() => globalThis.seenByCamera(seen), 50);
                    return canvas.captureStream();
                  };
                }""");
    }

    /** @param picture PNG in Base64 */
    public static void hold(Page page, String picture) {
        page.evaluate("""
                async (picture) => {
                  const bytes = Uint8Array.from(atob(picture), (char) => char.charCodeAt(0));
                  globalThis.seenByCamera(await createImageBitmap(new Blob([bytes], { type: 'image/png' })));
                }""", picture);
    }
}
