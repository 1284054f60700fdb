// A paired phone's way to the service. Only what the API itself says counts as an answer; that the phone is paired no longer is
// one of its answers, and is told apart from every other.

const TIMEOUT_MS = 10_000;
const REVOKED = '/problems/device-revoked';

const isJson = (response, type) => (response.headers.get('Content-Type') ?? '').startsWith(type);

export class JsonApi {
  #address;
  #language;
  #onRevoked;

  /** @param onRevoked called when the service says that this phone is one no longer */
  constructor(address, language, onRevoked) {
    this.#address = address;
    this.#language = language;
    this.#onRevoked = onRevoked;
  }

  /** {outcome: 'ok', body}, or why not: refused with its problem, signedOut, failing or unreachable. */
  async ask(path, sent) {
    const giveUp = new AbortController();
    const timer = setTimeout(() => giveUp.abort(), TIMEOUT_MS);
    try {
      const response = await fetch(this.#address + path, {
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
    // Whatever else it is, what was sent is kept: a person may look at what the service does not take, and send it again.
    return problem && status < 500 && ![408, 425, 429].includes(status)
      ? { outcome: 'refused', problem }
      : { outcome: 'failing' };
  }
}
