// A paired phone, which answers to the same names as an organiser's scanner (organiser.js): keeps the door's list fresh,
// decides by it when the service does not answer in time, tells the service how it is, and forgets everything about people
// when it is told to.
import { DeviceApi } from './device-api.js';
import { DeviceScans } from './device-scans.js';
import { DoorList } from './door-list.js';
import { DoorStore, NothingKept } from './door-store.js';
import { KeptPage } from './kept-page.js';
import { OfflineDoor, recognise } from './offline-door.js';
import { PAGE_FILES } from './page-files.js';

const VERSION = '1';
const SYNC_MS = 15_000;
const HEARTBEAT_MS = 60_000;
const PAGES = '/door';

export class Device {
  #list;
  #language;
  #door;
  #queued = () => 0;
  #on;
  #timer = null;
  #syncing = null;
  #page = new KeptPage();

  constructor(list, scans, language, on) {
    this.#list = list;
    this.#language = language;
    this.#door = new OfflineDoor(list, language);
    this.#on = on;
    this.scans = scans;
    this.api = new DeviceApi(language, () => this.#revoked());
  }

  /**
   * @param on {synced(), revoked()}
   */
  static async open(language, on) {
    const store = await DoorStore.open().catch(() => new NothingKept());
    const list = new DoorList(store);
    const scans = new DeviceScans(store);
    await Promise.all([list.load(), scans.load()]);
    // Else a browser in need of room takes first what is kept for pages like this one.
    navigator.storage?.persist?.().catch(() => {});
    return new Device(list, scans, language, on);
  }

  /** Begins to sync. @param queued how many scans wait */
  start(queued) {
    this.#queued = queued;
    addEventListener('online', () => this.sync());
    document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && this.sync());
    this.sync();
    this.#beat();
    setInterval(() => this.#beat(), HEARTBEAT_MS);
    this.#page.keep(new URL('.', location.href).pathname.replace(/\/$/, ''), PAGE_FILES);
  }

  /** Whether a scan is on its way to the disk at this moment. */
  get isWriting() {
    return this.scans.isWriting;
  }

  /** Whether there is a list to decide by. */
  get knowsTheDoor() {
    return this.#door.isReady;
  }

  get syncedAt() {
    return this.#list.syncedAt;
  }

  /** Now, by the service's clock. */
  get #now() {
    return Date.now() - this.#list.skew;
  }

  recognise(text) {
    return recognise(text, this.#list.isKnown ? this.#list.edition.id : null);
  }

  /** Who that is, by the list; null for nobody. */
  holder(known) {
    return this.#list.isKnown ? this.#door.find(known).ticket : null;
  }

  /** The verdict by the list, and as if the scan happened now. */
  foresee(scan, known) {
    return this.#door.decide(scan, known, this.#now);
  }

  /** The same for one that was made, which is remembered. */
  decide(scan, known) {
    const at = Date.parse(scan.scannedAt) - this.#list.skew;
    const decided = this.#door.decide(scan, known, at);
    const isOverruled = Boolean(scan.reason) && scan.direction === 'IN' && decided.ticket;
    const answer = isOverruled ? { ...decided, verdict: 'ADMITTED', overruled: decided.verdict } : decided;
    this.#door.note({ ...answer, gate: scan.gate }, at);
    return answer;
  }

  /** What the service answered moved somebody, of whom the list will tell only later. */
  noteAnswer(scan, answer) {
    if (this.#list.isKnown) {
      this.#door.note({ ...answer, gate: scan.gate }, Date.parse(scan.scannedAt) - this.#list.skew);
    }
  }

  /** People by name, as {@link NameSearch} wants them. */
  search(text) {
    const found = this.#list.isKnown ? this.#list.search(text) : [];
    const about = ({ organisation, type }) => [organisation, this.#list.type(type)?.name[this.#language]];
    return found.map((person) => ({ ...person, about: about(person).filter(Boolean).join(' · ') }));
  }

  /** @return whether it was taken back */
  async undo(nonce) {
    const { outcome } = await this.api.undo(nonce);
    if (outcome === 'ok') {
      this.#list.moveBack(nonce);
      this.sync();
    }
    return outcome === 'ok';
  }

  /** One at a time; whoever asks meanwhile waits for the same. */
  sync() {
    clearTimeout(this.#timer);
    this.#syncing ??= this.#fetchList().finally(() => {
      this.#syncing = null;
      this.#timer = setTimeout(() => this.sync(), SYNC_MS);
    });
    return this.#syncing;
  }

  async #fetchList() {
    const { outcome, body, whole } = await this.api.list(this.#list.position);
    if (outcome === 'ok') {
      await this.#list.take(body, whole);
      this.#on.synced();
    }
  }

  async #beat() {
    const battery = await navigator.getBattery?.().catch(() => null);
    const { outcome, body } = await this.api.heartbeat({
      queue: this.#queued(),
      battery: battery ? Math.round(battery.level * 100) : undefined,
      version: VERSION,
    });
    if (outcome === 'ok') {
      await this.#list.keepSkew(body.skewMillis);
    }
  }

  /** The list goes; what was scanned stays until it is sent, by this device paired anew. */
  async #revoked() {
    await this.#list.wipe();
    this.#page.wipe(PAGES);
    this.#on.revoked();
  }
}
