// A paired device's way to the service. Only what the API itself says counts as an answer; that the device is paired no
// longer is one of its answers, and is told apart from every other.

const ADDRESS = '/api/v1/door';
const TIMEOUT_MS = 10_000;
const REVOKED = '/problems/device-revoked';

const isJson = (response, type) => (response.headers.get('Content-Type') ?? '').startsWith(type);

export class DeviceApi {
  #language;
  #onRevoked;

  /** @param onRevoked called when the service says that this device is one no longer */
  constructor(language, onRevoked) {
    this.#language = language;
    this.#onRevoked = onRevoked;
  }

  /** As {@link ScanApi}'s: what became of one scan. */
  async send({ nonce, gate, shown, direction, source, scannedAt, reason, told }) {
    const scan = { nonce, gate, ...shown, direction, source, scannedAt, reason, verdict: told };
    const result = await this.#ask('/scans', { now: new Date().toISOString(), scans: [scan] });
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
      const changes = await this.#ask(`/changes?${query}`);
      if (changes.outcome !== 'ok' || !changes.body.anew) {
        return { ...changes, whole: false };
      }
    }
    return { ...(await this.#ask('/list')), whole: true };
  }

  heartbeat({ queue, battery, version }) {
    return this.#ask('/heartbeat', { now: new Date().toISOString(), queue, battery, version });
  }

  search(text) {
    return this.#ask(`/search?${new URLSearchParams({ q: text })}`);
  }

  undo(nonce) {
    return this.#ask(`/scans/${nonce}/undo`, {});
  }

  async #ask(path, sent) {
    const giveUp = new AbortController();
    const timer = setTimeout(() => giveUp.abort(), TIMEOUT_MS);
    try {
      const response = await fetch(ADDRESS + path, {
        method: sent ? 'POST' : 'GET',
        headers: {
          Accept: 'application/json',
          'Accept-Language': this.#language,
          ...(sent && { 'Content-Type': 'application/json' }),
        },
        body: sent && JSON.stringify(sent),
        redirect: 'manual',
        cache: 'no-store',
        signal: giveUp.signal,
      });
      return await this.#understood(response);
    } catch {
      return { outcome: 'unreachable' };
    } finally {
      clearTimeout(timer);
    }
  }

  async #understood(response) {
    const { status } = response;
    if (status === 200 && isJson(response, 'application/json')) {
      return { outcome: 'ok', body: await response.json() };
    }
    const problem = isJson(response, 'application/problem+json') ? { ...(await response.json()), status } : null;
    if (status === 410 && problem?.type === REVOKED) {
      this.#onRevoked();
      return { outcome: 'signedOut' };
    }
    if (status === 401 || response.type === 'opaqueredirect') {
      return { outcome: 'signedOut' };
    }
    // Whatever else it is, the scan is kept: a person may look at what the service does not take, and send it again.
    return problem && status < 500 && ![408, 425, 429].includes(status)
      ? { outcome: 'refused', problem }
      : { outcome: 'failing' };
  }
}
