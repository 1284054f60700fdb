package ro.clujit.innovationdays.platform.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * The parts of a ZIP file that a workbook is read from, unpacked while counting what really comes out: what an entry says
 * of its own size proves nothing. Every entry is counted, kept or not.
 */
final class Unzipped {

    private static final int MOST_ENTRIES = 1_000;

    /** Text of a sheet shrinks to a tenth, or a fiftieth where it repeats itself; a bomb goes to a thousandth. */
    private static final int MOST_RATIO = 200;

    /** Below that the ratio says nothing: a short sheet whose rows are all alike shrinks well. */
    private static final int RATIO_COUNTS_FROM = 5 * 1024 * 1024;

    private final Map<String, byte[]> parts = new HashMap<>();
    private final int packed;
    private int unpacked;

    private Unzipped(int packed) {
        this.packed = packed;
    }

    static Unzipped of(byte[] file) throws RefusedSheet {
        var unzipped = new Unzipped(file.length);
        // By its directory, at the end: the JDK's stream reader takes offence at what streaming writers put before an
        // entry.
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get()) {
            unzipped.read(zip);
        } catch (IOException | RuntimeException e) {
            // A directory that contradicts the file has the library throw of many kinds.
            throw new RefusedSheet(SheetRefusal.UNREADABLE, e);
        }
        return unzipped;
    }

    /** @param name from the root, with or without a slash before it */
    Optional<byte[]> part(String name) {
        return Optional.ofNullable(parts.get(name.startsWith("/") ? name.substring(1) : name));
    }

    private void read(ZipFile zip) throws IOException, RefusedSheet {
        int entries = 0;
        byte[] chunk = new byte[64 * 1024];
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            if (++entries > MOST_ENTRIES) {
                throw new RefusedSheet(SheetRefusal.TOO_LARGE_UNPACKED);
            }
            if (entry.getMethod() != ZipArchiveEntry.STORED && entry.getMethod() != ZipArchiveEntry.DEFLATED) {
                // A workbook knows these two (ECMA-376 part 2, annex C); for others the library wants libraries.
                throw new RefusedSheet(SheetRefusal.UNREADABLE);
            }
            String name = entry.getName();
            boolean wanted = name.endsWith(".xml") || name.endsWith(".rels");
            var part = new ByteArrayOutputStream();
            try (InputStream content = zip.getInputStream(entry)) {
                for (int read = content.read(chunk); read >= 0; read = content.read(chunk)) {
                    count(read);
                    part.write(chunk, 0, wanted ? read : 0);
                }
            }
            if (wanted) {
                parts.putIfAbsent(name, part.toByteArray());
            }
        }
    }

    private void count(int bytes) throws RefusedSheet {
        unpacked += bytes;
        boolean bomb = unpacked > RATIO_COUNTS_FROM && unpacked / packed > MOST_RATIO;
        if (bomb || unpacked > Sheet.MOST_UNPACKED_BYTES) {
            throw new RefusedSheet(SheetRefusal.TOO_LARGE_UNPACKED);
        }
    }
}
