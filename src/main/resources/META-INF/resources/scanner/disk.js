// What a page keeps in IndexedDB, which survives a crash, and says when something has reached the disk.

const done = (request) =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

const finished = (transaction) =>
  new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onerror = () => reject(transaction.error);
    transaction.onabort = () => reject(transaction.error);
  });

export class Disk {
  #database;
  #unwritten = [];
  #isFlushing = false;

  constructor(database) {
    this.#database = database;
  }

  /** Rejects where the browser keeps nothing. */
  static async open(name, version, stores) {
    const request = indexedDB.open(name, version);
    request.onupgradeneeded = () => stores.forEach((store) => request.result.createObjectStore(store));
    const database = await done(request);
    // Another tab with a newer page must not wait for this one.
    database.onversionchange = () => database.close();
    return new Disk(database);
  }

  all(store) {
    return done(this.#database.transaction(store).objectStore(store).getAll());
  }

  /** Reads several stores as they are at one moment. @param read is given a store by its name, and asks it with {@link done} */
  async read(stores, read) {
    const transaction = this.#database.transaction(stores);
    return read((name) => transaction.objectStore(name), done);
  }

  /** All of it or nothing, and on the disk when fulfilled. @param change is given a store by its name */
  async change(stores, change) {
    const transaction = this.#database.transaction(stores, 'readwrite', { durability: 'strict' });
    change((name) => transaction.objectStore(name));
    await finished(transaction);
  }

  /** Fulfilled when it is on the disk. @param value nothing, to take the key away */
  write(store, key, value) {
    return new Promise((resolve, reject) => {
      this.#unwritten.push({ store, key, value, resolve, reject });
      this.#flush();
    });
  }

  /** Whatever came up while the disk was busy goes to it together: a queue at the door must not wait for it. */
  async #flush() {
    if (this.#isFlushing) {
      return;
    }
    this.#isFlushing = true;
    while (this.#unwritten.length) {
      const together = this.#unwritten.splice(0);
      try {
        await this.change([...new Set(together.map(({ store }) => store))], (store) => {
          for (const { store: name, key, value } of together) {
            if (value === undefined) {
              store(name).delete(key);
            } else {
              store(name).put(value, key);
            }
          }
        });
        together.forEach(({ resolve }) => resolve());
      } catch (error) {
        together.forEach(({ reject }) => reject(error));
      }
    }
    this.#isFlushing = false;
  }
}
