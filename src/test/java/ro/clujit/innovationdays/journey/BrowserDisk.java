package ro.clujit.innovationdays.journey;

import com.microsoft.playwright.Page;

/** What a page keeps on a phone. */
public record BrowserDisk(Page page, String database) {

    /** How many entries a store has. */
    public long count(String store) {
        return ((Number) page.evaluate("""
                ([database, store]) => new Promise((resolve, reject) => {
                  const opened = indexedDB.open(database);
                  opened.onerror = () => reject(opened.error);
                  opened.onsuccess = () => {
                    const counted = opened.result.transaction(store).objectStore(store).count();
                    counted.onsuccess = () => { opened.result.close(); resolve(counted.result); };
                  };
                })""", new String[] {database, store})).longValue();
    }

    /** All that IndexedDB and localStorage have, as one text. */
    public String everything() {
        return (String) page.evaluate("""
                async (database) => {
                  const opened = await new Promise((resolve) => {
                    const request = indexedDB.open(database);
                    request.onsuccess = () => resolve(request.result);
                  });
                  const all = {};
                  for (const name of opened.objectStoreNames) {
                    all[name] = await new Promise((resolve) => {
                      const request = opened.transaction(name).objectStore(name).getAll();
                      request.onsuccess = () => resolve(request.result);
                    });
                  }
                  opened.close();
                  return JSON.stringify(all) + JSON.stringify({ ...localStorage });
                }""", database);
    }
}
