// What a device keeps: the door's list, and the scans that nobody has answered for yet.
import { Disk } from './disk.js';

const NAME = 'door';
const VERSION = 1;
const TICKETS = 'tickets';
const REVOKED = 'revoked';
const META = 'meta';
const MOVES = 'moves';
const SCANS = 'scans';

export class DoorStore {
  #disk;

  constructor(disk) {
    this.#disk = disk;
  }

  /** Rejects where the browser keeps nothing. */
  static async open() {
    return new DoorStore(await Disk.open(NAME, VERSION, [TICKETS, REVOKED, META, MOVES, SCANS]));
  }

  /** {tickets, revoked, moves, meta}: rows as the service sends them, and what else is known by name. */
  async list() {
    const [tickets, revoked, moves, names, values] = await this.#disk.read([TICKETS, REVOKED, MOVES, META], (store, done) =>
      Promise.all([
        ...[TICKETS, REVOKED, MOVES].map((name) => done(store(name).getAll())),
        done(store(META).getAllKeys()),
        done(store(META).getAll()),
      ]),
    );
    return { tickets, revoked, moves, meta: Object.fromEntries(names.map((name, i) => [name, values[i]])) };
  }

  /**
   * Writes what a sync brought, all of it or nothing.
   *
   * @param anew whether it takes the place of everything
   */
  keepList({ anew, tickets, revoked, meta }) {
    return this.#disk.change([TICKETS, REVOKED, META], (store) => {
      if (anew) {
        store(TICKETS).clear();
        store(REVOKED).clear();
      }
      tickets.forEach((row) => store(TICKETS).put(row, row[0]));
      revoked.forEach((row) => store(REVOKED).put(row, row[0]));
      Object.entries(meta).forEach(([name, value]) => store(META).put(value, name));
    });
  }

  keepMeta(name, value) {
    return this.#disk.change([META], (store) => store(META).put(value, name));
  }

  /** Whom a scan of this device moved, and where to. */
  keepMove(key, move) {
    return this.#disk.write(MOVES, key, move);
  }

  forgetMove(key) {
    return this.#disk.write(MOVES, key);
  }

  /** Takes away whatever tells of people; the scans that wait stay. */
  wipeList() {
    const all = [TICKETS, REVOKED, MOVES, META];
    return this.#disk.change(all, (store) => all.forEach((name) => store(name).clear()));
  }

  scans() {
    return this.#disk.all(SCANS);
  }

  keepScan(scan) {
    return this.#disk.write(SCANS, scan.nonce, scan);
  }

  forgetScan(nonce) {
    return this.#disk.write(SCANS, nonce);
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
