// A stand's phone and the service: what visitors agreed to before, what they agreed to now, and what was noted.
import { JsonApi } from '../json-api.js';

const ADDRESS = '/api/v1/leads';
/** How long a visitor waits for what they agreed to before: else they are asked about everything. */
const ASKING_MS = 1_200;
/** Only these keep anything; after REVOKED the visitor has taken it back, and nothing is to be sent any more. */
const FINAL = new Set(['TAKEN', 'KNOWN', 'REVOKED']);

const now = () => new Date().toISOString();
const bodyOf = ({ nonce, organisation, badge, scannedAt, agreed, note, rating }) => ({
  nonce,
  organisation,
  ...badge,
  scannedAt,
  agreed,
  note,
  rating,
});

export class LeadApi {
  #api;
  #words;
  #onLine;

  /**
   * @param words by verdict, for what the service does not take
   * @param on {revoked(), line(is): whether the service was to be had}
   */
  constructor(language, words, on) {
    this.#api = new JsonApi(ADDRESS, language, on.revoked);
    this.#words = words;
    this.#onLine = on.line;
  }

  async #ask(path, sent) {
    const result = await this.#api.ask(path, sent);
    this.#onLine(result.outcome !== 'unreachable');
    return result;
  }

  /** Fields; none where nobody answered in time. */
  async agreedBefore(badge) {
    if (navigator.onLine === false) {
      return [];
    }
    const asked = this.#ask('/ask', badge).then(({ body }) => body?.agreedBefore ?? []);
    return Promise.race([asked, new Promise((resolve) => setTimeout(() => resolve([]), ASKING_MS))]);
  }

  /** What became of a scan or a note, as ScanQueue wants to know it. */
  send(item) {
    return item.kind === 'note' ? this.#sendNote(item) : this.#sendScan(item);
  }

  async #sendScan(item) {
    const result = await this.answers([item]);
    if (result.outcome !== 'ok') {
      return result;
    }
    const [one] = result.answers;
    if (one?.nonce !== item.nonce || one.outcome === 'LATER') {
      return { outcome: 'failing' };
    }
    if (one.outcome === 'ANSWERED' && FINAL.has(one.verdict)) {
      return { outcome: 'answered', answer: one };
    }
    const detail = one.detail ?? this.#words[one.verdict];
    return detail ? { outcome: 'refused', problem: { detail, status: 400 } } : { outcome: 'failing' };
  }

  async #sendNote({ lead, writtenAt, note, rating }) {
    const result = await this.#ask(`/scans/${lead}/note`, { now: now(), writtenAt, note, rating });
    return result.outcome === 'ok' ? { outcome: 'answered', answer: {} } : result;
  }

  /** What the service says of scans, again or for the first time: {outcome: 'ok', answers} or why not. */
  async answers(items) {
    const result = await this.#ask('/scans', { now: now(), scans: items.map(bodyOf) });
    return result.outcome === 'ok' ? { outcome: 'ok', answers: result.body.answers ?? [] } : result;
  }

  /** @param waiting how many scans and notes it could not send yet */
  tell(waiting) {
    return this.#ask('/state', { now: now(), waiting });
  }
}
