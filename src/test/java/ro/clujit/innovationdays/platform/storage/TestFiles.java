package ro.clujit.innovationdays.platform.storage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What a start does with files, for tests that do not start the service anew for it. */
@ApplicationScoped
public class TestFiles {

    @Inject
    FileCopying copying;

    @Inject
    DatabaseObjects database;

    public void copyAsAtAStart() {
        copying.copy();
    }

    /** As if it had been sent before the object store was configured. */
    public void putIntoTheDatabase(String key, byte[] content) {
        database.put(key, content);
    }
}
