package ro.clujit.innovationdays.platform.storage;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

/**
 * At each start, brings files from where they were kept before to where they are kept now; nothing is taken away there. It
 * runs beside the service, which reads from both places meanwhile. Several instances may do so at once: they copy the same.
 */
@ApplicationScoped
class FileCopying {

    private static final Logger LOG = Logger.getLogger(FileCopying.class);

    private final StoredFiles files;

    FileCopying(StoredFiles files) {
        this.files = files;
    }

    void atStart(@Observes StartupEvent start) {
        var thread = new Thread(this::copy, "file-copying");
        thread.setDaemon(true);
        thread.start();
    }

    void copy() {
        try {
            int copied = files.copyFromFormer();
            if (copied > 0) {
                LOG.infof("%d files were copied to where files are kept now", copied);
            }
        } catch (StoreUnavailable e) {
            LOG.warnf("Files cannot be copied, nor new ones kept, until this is put right. %s", e.getMessage());
        } catch (RuntimeException e) {
            LOG.warn("Files could not be copied; the next start tries again", e);
        }
    }
}
