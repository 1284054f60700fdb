package ro.clujit.innovationdays.sponsor.logo;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import ro.clujit.innovationdays.platform.media.PictureFormat;

/** Makes of an upload, whatever it is, a logo or a refusal. What it is its bytes say, never its name. */
@ApplicationScoped
class LogoReading {

    static final int MOST_BYTES = 10 * 1024 * 1024;

    /** Decoding takes up to 200 MB. This protects the memory of this instance, and settles nothing else. */
    private final Semaphore places = new Semaphore(2);

    private static final int PATIENCE_IN_SECONDS = 20;

    LogoDraft read(byte[] file) throws RefusedLogo {
        if (file.length == 0) {
            throw new RefusedLogo(LogoRefusal.NOTHING_CHOSEN);
        }
        if (file.length > MOST_BYTES) {
            throw new RefusedLogo(LogoRefusal.TOO_LARGE);
        }
        Optional<PictureFormat> format = PictureFormat.of(file).filter(one -> one != PictureFormat.GIF);
        boolean svg = format.isEmpty() && SvgLogos.looksLikeOne(file);
        if (format.isEmpty() && !svg) {
            throw new RefusedLogo(LogoRefusal.NOT_A_LOGO);
        }
        if (!hasPlace()) {
            throw new RefusedLogo(LogoRefusal.BUSY);
        }
        try {
            return svg ? SvgLogos.read(file) : RasterLogos.read(file, format.orElseThrow());
        } finally {
            places.release();
        }
    }

    private boolean hasPlace() {
        try {
            return places.tryAcquire(PATIENCE_IN_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
