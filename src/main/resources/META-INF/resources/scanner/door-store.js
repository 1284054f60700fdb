// What a device keeps: the door's list, and the scans that nobody has answered for yet. In IndexedDB, which survives a
// crash, and says when something has reached the disk.

const NAME = 'door';
const VERSION = 1;
const TICKETS = 'tickets';
const REVOKED = 'revoked';
const META = 'meta';
const MOVES = 'moves';
const SCANS = 'scans';

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

export class DoorStore {
  #database;
  #unwritten = [];
  #isFlushing = false;

  constructor(database) {
    this.#database = database;
  }

  /** Rejects where the browser keeps nothing. */
  static async open() {
    const request = indexedDB.open(NAME, VERSION);
    request.onupgradeneeded = () => {
      for (const name of [TICKETS, REVOKED, META, MOVES, SCANS]) {
        request.result.createObjectStore(name);
      }
    };
    const database = await done(request);
    // Another tab with a newer page must not wait for this one.
    database.onversionchange = () => database.close();
    return new DoorStore(database);
  }

  /** {tickets, revoked, moves, meta}: rows as the service sends them, and what else is known by name. */
  async list() {
    const transaction = this.#database.transaction([TICKETS, REVOKED, MOVES, META]);
    const [tickets, revoked, moves, names, values] = await Promise.all([
      ...[TICKETS, REVOKED, MOVES].map((name) => done(transaction.objectStore(name).getAll())),
      done(transaction.objectStore(META).getAllKeys()),
      done(transaction.objectStore(META).getAll()),
    ]);
    return { tickets, revoked, moves, meta: Object.fromEntries(names.map((name, i) => [name, values[i]])) };
  }

  /**
   * Writes what a sync brought, all of it or nothing.
   *
   * @param anew whether it takes the place of everything
   */
  async keepList({ anew, tickets, revoked, meta }) {
    const transaction = this.#database.transaction([TICKETS, REVOKED, META], 'readwrite', { durability: 'strict' });
    const [ticketStore, revokedStore, metaStore] = [TICKETS, REVOKED, META].map((name) => transaction.objectStore(name));
    if (anew) {
      ticketStore.clear();
      revokedStore.clear();
    }
    tickets.forEach((row) => ticketStore.put(row, row[0]));
    revoked.forEach((row) => revokedStore.put(row, row[0]));
    Object.entries(meta).forEach(([name, value]) => metaStore.put(value, name));
    await finished(transaction);
  }

  async keepMeta(name, value) {
    const transaction = this.#database.transaction(META, 'readwrite', { durability: 'strict' });
    transaction.objectStore(META).put(value, name);
    await finished(transaction);
  }

  /** Whom a scan of this device moved, and where to. */
  keepMove(key, move) {
    return this.#write(MOVES, key, move);
  }

  forgetMove(key) {
    return this.#write(MOVES, key);
  }

  /** Takes away whatever tells of people; the scans that wait stay. */
  async wipeList() {
    const all = [TICKETS, REVOKED, MOVES, META];
    const transaction = this.#database.transaction(all, 'readwrite', { durability: 'strict' });
    all.forEach((name) => transaction.objectStore(name).clear());
    await finished(transaction);
  }

  scans() {
    return done(this.#database.transaction(SCANS).objectStore(SCANS).getAll());
  }

  keepScan(scan) {
    return this.#write(SCANS, scan.nonce, scan);
  }

  forgetScan(nonce) {
    return this.#write(SCANS, nonce);
  }

  /** Fulfilled when it is on the disk. @param value nothing, to take the key away */
  #write(store, key, value) {
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
        const transaction = this.#database.transaction([MOVES, SCANS], 'readwrite', { durability: 'strict' });
        for (const { store, key, value } of together) {
          if (value === undefined) {
            transaction.objectStore(store).delete(key);
          } else {
            transaction.objectStore(store).put(value, key);
          }
        }
        await finished(transaction);
        together.forEach(({ resolve }) => resolve());
      } catch (error) {
        together.forEach(({ reject }) => reject(error));
      }
    }
    this.#isFlushing = false;
  }
}

/** Where the browser keeps nothing: what this page knows is gone with it. */
export class NothingKept {
  list() {
    return Promise.resolve({ tickets: [], revoked: [], moves: [], meta: {} });
  }

  keepList() {
    return Promise.resolve();
  }

  keepMeta() {
    return Promise.resolve();
  }

  keepMove() {
    return Promise.resolve();
  }

  forgetMove() {
    return Promise.resolve();
  }

  wipeList() {
    return Promise.resolve();
  }

  scans() {
    return Promise.resolve([]);
  }

  keepScan() {
    return Promise.reject(new Error('nothing is kept'));
  }

  forgetScan() {
    return Promise.resolve();
  }
}
