package ro.clujit.innovationdays.platform.storage;

import java.util.List;
import java.util.Optional;

/** A place for the content of files. What stands under a key never changes; nothing is ever taken away. */
interface ObjectStore {

    /**
     * Once it returns the content is there for every instance.
     *
     * @param key such as {@code logos/0a1b…}: letters, digits, slashes, dots and dashes
     * @throws StoreUnavailable when it cannot be kept now
     */
    void put(String key, byte[] content);

    /**
     * @return empty where nothing was put under this key
     * @throws StoreUnavailable when it cannot be said now
     */
    Optional<byte[]> get(String key);

    /**
     * All of them, for copying from one place to another.
     *
     * @throws StoreUnavailable when they cannot be said now
     */
    List<String> keys();
}
