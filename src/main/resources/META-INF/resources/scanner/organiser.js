// An organiser's scanner: the service decides everything, and is asked about everybody. Scans wait in this browser while it
// cannot be had. A paired phone (device.js) answers to the same names.
import { ScanApi } from './scan-api.js';
import { ScanStore } from './scan-store.js';

const SHORTEST = 2;
/** So that not every letter is a question. */
const TYPING_MS = 200;

export class Organiser {
  #gate;
  #asked = null;

  /** @param settings of the page */
  constructor({ gate, api }) {
    this.#gate = gate;
    this.scans = new ScanStore();
    this.api = new ScanApi(location.href, api);
  }

  start() {}

  get knowsTheDoor() {
    return false;
  }

  get isWriting() {
    return false;
  }

  recognise(code) {
    return Promise.resolve({ code });
  }

  /** Nobody is looked at before the service has said its word. */
  holder() {
    return null;
  }

  noteAnswer() {}

  /** People by name, as {@link NameSearch} wants them. */
  async search(text) {
    const name = text.trim();
    this.#asked = name;
    if (name.length < SHORTEST) {
      return [];
    }
    await new Promise((resolve) => setTimeout(resolve, TYPING_MS));
    if (this.#asked !== name) {
      return [];
    }
    const found = await this.api.search(this.#gate, name);
    return found?.map(({ id, name: called, organisation, type }) => ({
      id,
      name: called,
      about: [organisation, type].filter(Boolean).join(' · '),
    })) ?? null;
  }

  /** @return whether it was taken back */
  async undo(nonce) {
    const { outcome } = await this.api.undo(nonce);
    return outcome === 'answered';
  }
}
