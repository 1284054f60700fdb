package ro.clujit.innovationdays.platform.storage;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.runtime.Startup;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;
import ro.clujit.innovationdays.platform.StartRefused;
import ro.clujit.innovationdays.platform.storage.FilesConfig.Place;

/**
 * The content of files, wherever this installation keeps it. New content goes to one place; what is not there is looked
 * for in the other, where it may have been put before the settings changed.
 */
@Startup
@ApplicationScoped
public class StoredFiles {

    private static final Logger LOG = Logger.getLogger(StoredFiles.class);
    private static final int HASH_BYTES = 16;
    private static final Pattern KEY = Pattern.compile("[a-z]+/[0-9a-f]{32}");

    /** Of this instance's memory. What was read never changes, and a page full of logos asks for all of them at once. */
    private static final long MOST_BYTES_KEPT = 16L * 1024 * 1024;

    private final ObjectStore home;
    private final Optional<ObjectStore> former;
    private final Optional<S3Objects> s3;
    private final Cache<String, byte[]> kept = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES_KEPT)
            .<String, byte[]>weigher((key, content) -> content.length)
            .build();

    StoredFiles(FilesConfig config, DatabaseObjects database) {
        this.s3 = config.s3().map(S3Objects::new);
        Place place = config.store().orElse(s3.isPresent() ? Place.S3 : Place.DATABASE);
        if (place == Place.S3) {
            this.home = s3.orElseThrow(() -> new StartRefused("innovationdays.files.store is s3 and no object store is"
                    + " configured. Set INNOVATIONDAYS_FILES_S3_ENDPOINT, …_REGION, …_BUCKET, …_ACCESS_KEY and"
                    + " …_SECRET_KEY, or leave INNOVATIONDAYS_FILES_STORE out."));
            this.former = Optional.of(database);
        } else {
            this.home = database;
            this.former = s3.map(ObjectStore.class::cast);
        }
    }

    /**
     * Keeps content before anything names it. Outside of a transaction, since a store may take seconds. The same content
     * again is the same file. Where the caller then fails, content stays that nothing names: it takes its room and does no
     * harm, and whoever sends the same again finds it.
     *
     * @param kind what it is, in lower-case letters, such as {@code logos}
     * @return the digest to name it by: 32 hexadecimal digits
     * @throws StoreUnavailable when it cannot be kept now
     */
    public String put(String kind, byte[] content) {
        String hash = hash(content);
        home.put(key(kind, hash), content);
        return hash;
    }

    /**
     * @param hash as {@link #put} gave it
     * @return empty where it is nowhere, or is no longer what was put there
     * @throws StoreUnavailable when it cannot be said now
     */
    public Optional<byte[]> get(String kind, String hash) {
        String key = key(kind, hash);
        byte[] before = kept.getIfPresent(key);
        if (before != null) {
            return Optional.of(before);
        }
        Optional<byte[]> found = found(key).filter(content -> isWhole(content, key));
        found.ifPresent(content -> kept.put(key, content));
        return found;
    }

    /** Brings what lies in the other place here; what is here already is left. @return how many were copied */
    int copyFromFormer() {
        if (former.isEmpty()) {
            return 0;
        }
        Set<String> here = new HashSet<>(home.keys());
        int copied = 0;
        for (String key : former.get().keys()) {
            // A bucket may have other things in it.
            if (KEY.matcher(key).matches() && !here.contains(key)) {
                Optional<byte[]> content = former.get().get(key).filter(found -> isWhole(found, key));
                content.ifPresent(found -> home.put(key, found));
                copied += content.isPresent() ? 1 : 0;
            }
        }
        return copied;
    }

    private Optional<byte[]> found(String key) {
        Optional<byte[]> here;
        try {
            here = home.get(key);
        } catch (StoreUnavailable e) {
            return Optional.of(former(key).orElseThrow(() -> e));
        }
        return here.isPresent() ? here : former(key);
    }

    private Optional<byte[]> former(String key) {
        return former.flatMap(other -> other.get(key));
    }

    /** Whoever can write to the store must not be able to have something else served under our name. */
    private static boolean isWhole(byte[] content, String key) {
        boolean whole = key.endsWith("/" + hash(content));
        if (!whole) {
            LOG.errorf("What the store has under %s is not what was put there; it is not served", key);
        }
        return whole;
    }

    private static String key(String kind, String hash) {
        return kind + "/" + hash;
    }

    private static String hash(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(Arrays.copyOf(digest, HASH_BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @PreDestroy
    void close() {
        s3.ifPresent(S3Objects::close);
    }
}
