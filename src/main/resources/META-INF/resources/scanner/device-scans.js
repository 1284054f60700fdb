// The scans of a device that nobody has answered for yet, as ScanQueue wants its store. What is written goes on to the
// disk by itself; a page that is opened anew finds it there.

export class DeviceScans {
  #store;
  #scans = new Map();
  #unwritten = 0;

  constructor(store) {
    this.#store = store;
  }

  async load() {
    (await this.#store.scans()).forEach((scan) => this.#scans.set(scan.nonce, scan));
  }

  /** @return whether it will be found again; where the disk refuses it, this page alone has it */
  keep(scan) {
    // A copy, since the queue goes on changing its own.
    const { durable, ...kept } = scan;
    this.#scans.set(scan.nonce, kept);
    this.#unwritten += 1;
    this.#store
      .keepScan(kept)
      .catch(() => {
        scan.durable = false;
      })
      .finally(() => {
        this.#unwritten -= 1;
      });
    return true;
  }

  /** Whether something is on its way to the disk at this moment. */
  get isWriting() {
    return this.#unwritten > 0;
  }

  forget(nonce) {
    this.#scans.delete(nonce);
    this.#store.forgetScan(nonce).catch(() => {});
  }

  all() {
    return [...this.#scans.values()].sort((one, other) => one.scannedAt.localeCompare(other.scannedAt));
  }
}
