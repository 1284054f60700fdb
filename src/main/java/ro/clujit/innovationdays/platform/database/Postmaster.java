package ro.clujit.innovationdays.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;

/**
 * The server process that a data folder names in its {@code postmaster.pid}, and those that work for it.
 *
 * @param binaries the folder of the programs that serve this data folder and no other
 */
record Postmaster(Path data, Path binaries) {

    Postmaster {
        try {
            binaries = Files.exists(binaries) ? binaries.toRealPath() : binaries;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final Logger LOG = Logger.getLogger(Postmaster.class);

    Optional<ProcessHandle> process() {
        return named().filter(this::isOurs);
    }

    private Optional<ProcessHandle> named() {
        try {
            var lines = Files.readAllLines(file());
            return lines.isEmpty()
                    ? Optional.empty()
                    : ProcessHandle.of(Long.parseLong(lines.get(0).strip()));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException | NumberFormatException e) {
            LOG.warnf("%s cannot be read: %s", file(), e.getMessage());
            return Optional.empty();
        }
    }

    private Path file() {
        return data.resolve("postmaster.pid");
    }

    /** A service that was killed leaves its server behind, holding the folder. The caller holds the folder's lock. */
    void stopOrphan() throws IOException {
        Optional<ProcessHandle> orphan = process();
        if (orphan.isPresent()) {
            LOG.infof(
                    "Stopping the PostgreSQL that an earlier run left behind (process %d)",
                    orphan.get().pid());
            orphan.get().destroy();
            awaitEnd(orphan.get());
        }
        // They notice that their postmaster was killed, but each in its own time, and no server starts before.
        for (ProcessHandle worker : workers()) {
            awaitEnd(worker);
        }
        forgetNumberGivenAnew();
    }

    private static void awaitEnd(ProcessHandle process) throws IOException {
        try {
            process.onExit().get(20, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            // It waits for clients that are gone. Its write-ahead log makes a hard stop safe.
            process.destroyForcibly();
            process.onExit().join();
        } catch (ExecutionException e) {
            throw new IOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private List<ProcessHandle> workers() {
        return ProcessHandle.allProcesses().filter(this::isOurs).toList();
    }

    /**
     * Numbers are few in a container: after a hard stop the one in the file is likely to be a thread of ours, and
     * PostgreSQL, which cannot tell, would not start. Where nobody has the number PostgreSQL decides by itself.
     */
    private void forgetNumberGivenAnew() throws IOException {
        Optional<ProcessHandle> other = named().filter(process -> !isOurs(process));
        if (other.isPresent()) {
            LOG.infof(
                    "%s names process %d, which is no server of ours; removing it",
                    file(), other.get().pid());
            Files.delete(file());
        }
    }

    /** The number may have been given to another process since, of another PostgreSQL even; that is not ours to stop. */
    private boolean isOurs(ProcessHandle process) {
        return process.isAlive()
                && process.info()
                        .command()
                        .filter(command -> Path.of(command).startsWith(binaries))
                        .isPresent();
    }
}
