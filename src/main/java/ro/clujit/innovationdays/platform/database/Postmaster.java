package ro.clujit.innovationdays.platform.database;

import java.io.IOException;
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

    private static final Logger LOG = Logger.getLogger(Postmaster.class);

    Optional<ProcessHandle> process() {
        try {
            var lines = Files.readAllLines(data.resolve("postmaster.pid"));
            return lines.isEmpty()
                    ? Optional.empty()
                    : ProcessHandle.of(Long.parseLong(lines.get(0).strip())).filter(Postmaster::isPostgres);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException | NumberFormatException e) {
            LOG.warnf("%s/postmaster.pid cannot be read: %s", data, e.getMessage());
            return Optional.empty();
        }
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

    private List<ProcessHandle> workers() throws IOException {
        if (!Files.exists(binaries)) {
            return List.of();
        }
        Path programs = binaries.toRealPath();
        return ProcessHandle.allProcesses()
                .filter(Postmaster::isPostgres)
                .filter(process -> process.info()
                        .command()
                        .filter(command -> Path.of(command).startsWith(programs))
                        .isPresent())
                .toList();
    }

    /** The number may have been given to another process since; that one is not ours to stop. */
    private static boolean isPostgres(ProcessHandle process) {
        return process.isAlive()
                && process.info()
                        .command()
                        .map(command ->
                                Path.of(command).getFileName().toString().startsWith("postgres"))
                        .orElse(false);
    }
}
