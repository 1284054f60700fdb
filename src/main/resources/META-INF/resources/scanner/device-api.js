// A paired device's way to the service, for the door.
import { JsonApi } from './json-api.js';

const ADDRESS = '/api/v1/door';

export class DeviceApi {
  #api;

  /** @param onRevoked called when the service says that this device is one no longer */
  constructor(language, onRevoked) {
    this.#api = new JsonApi(ADDRESS, language, onRevoked);
  }

  /** As {@link ScanApi}'s: what became of one scan. */
  async send({ nonce, gate, shown, direction, source, scannedAt, reason, told }) {
    const scan = { nonce, gate, ...shown, direction, source, scannedAt, reason, verdict: told };
    const result = await this.#api.ask('/scans', { now: new Date().toISOString(), scans: [scan] });
    if (result.outcome !== 'ok') {
      return result;
    }
    const [one] = result.body.answers ?? [];
    if (one?.nonce !== nonce) {
      return { outcome: 'failing' };
    }
    const skew = result.body.skewMillis;
    switch (one.outcome) {
      case 'RECORDED':
        return { outcome: 'answered', answer: one.answer, skew };
      case 'REFUSED':
        return { outcome: 'refused', problem: { detail: one.detail, status: 400 } };
      default:
        return { outcome: 'failing' };
    }
  }

  /** The whole list, or what has changed since: {outcome: 'ok', body, whole} or why not. */
  async list({ cursor, rulesVersion }) {
    if (cursor) {
      const query = new URLSearchParams({ since: cursor, rules: rulesVersion ?? '' });
      const changes = await this.#api.ask(`/changes?${query}`);
      if (changes.outcome !== 'ok' || !changes.body.anew) {
        return { ...changes, whole: false };
      }
    }
    return { ...(await this.#api.ask('/list')), whole: true };
  }

  heartbeat({ queue, battery, version }) {
    return this.#api.ask('/heartbeat', { now: new Date().toISOString(), queue, battery, version });
  }

  search(text) {
    return this.#api.ask(`/search?${new URLSearchParams({ q: text })}`);
  }

  undo(nonce) {
    return this.#api.ask(`/scans/${nonce}/undo`, {});
  }
}
