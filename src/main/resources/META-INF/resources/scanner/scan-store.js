// The scans that nobody has answered for yet, kept over a reload or a flat battery.
//
// One entry a scan, not one for all: two tabs then cannot overwrite each other's.

const PREFIX = 'door.scan.';

export class ScanStore {
  #storage;
  #memory = new Map();

  constructor(storage = safeStorage()) {
    this.#storage = storage;
  }

  /** Keeps the scan; false when only this page's memory holds it, so that leaving would lose it. */
  keep(scan) {
    this.#memory.set(scan.nonce, scan);
    try {
      this.#storage.setItem(PREFIX + scan.nonce, JSON.stringify(scan));
      return true;
    } catch {
      return false;
    }
  }

  forget(nonce) {
    this.#memory.delete(nonce);
    this.#storage?.removeItem(PREFIX + nonce);
  }

  /** Every kept scan, the earliest first. */
  all() {
    const scans = new Map(this.#memory);
    for (let at = 0; at < (this.#storage?.length ?? 0); at++) {
      const key = this.#storage.key(at);
      if (key.startsWith(PREFIX)) {
        const scan = parsed(this.#storage.getItem(key));
        if (scan?.nonce) {
          scans.set(scan.nonce, scan);
        }
      }
    }
    return [...scans.values()].sort((one, other) => one.scannedAt.localeCompare(other.scannedAt));
  }
}

/** Merely naming localStorage throws where cookies are blocked. */
function safeStorage() {
  try {
    return globalThis.localStorage;
  } catch {
    return null;
  }
}

function parsed(json) {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
