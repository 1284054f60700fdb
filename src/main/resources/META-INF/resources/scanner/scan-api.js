// An organiser's way to the service. One scan, asked once. Only what the API itself says counts as an answer: a proxy's page, a hotel's sign-in page or a
// cut line must never be taken for one.

/** Where the page has its token, in the form that works without scripts. */
const TOKEN_FIELD = 'input[name="csrf"]';
const TIMEOUT_MS = 10_000;
/** 4xx that say "later", not "no". */
const LATER = new Set([408, 425, 429]);

const isJson = (response, type) => (response.headers.get('Content-Type') ?? '').startsWith(type);

/** The way to the service, with the page's token against forged requests. */
export class ScanApi {
  #token;
  #page;
  #address;

  /**
   * @param page the page's own address, where a new token can be had
   * @param address where a scan is sent: an organiser's, or a paired device's
   */
  constructor(page, address = '/api/v1/scans') {
    this.#address = address;
    this.#token = document.querySelector(TOKEN_FIELD).value;
    this.#page = page;
  }

  /**
   * What became of the scan: {outcome: 'answered', answer}, {outcome: 'refused', problem} for good, or not recorded yet
   * because of 'unreachable' (no line), 'failing' (something answered, not as the API does), 'signedOut' or 'stale'
   * (the page has expired and must be loaded again).
   */
  async send(scan) {
    const { nonce, gate, code, shown, direction, source, scannedAt, reason } = scan;
    return this.#post(this.#address, { nonce, gate, code, ...shown, direction, source, scannedAt, reason }, nonce);
  }

  /** Takes a scan back; answers as {@link #send}. */
  undo(nonce) {
    return this.#post(`${this.#address}/${nonce}/undo`, {}, nonce);
  }

  /** People of the gate's edition by parts of their names; null where nobody could be asked. */
  async search(gate, text) {
    const address = `/api/v1/gates/${gate}/search?${new URLSearchParams({ q: text })}`;
    try {
      return await inTime(address, { headers: { Accept: 'application/json' } }, (response) =>
        response.status === 200 && isJson(response, 'application/json') ? response.json() : null,
      );
    } catch {
      return null;
    }
  }

  async #post(address, sent, nonce) {
    const result = await this.#ask(address, sent, nonce);
    // A token expires, or another tab gets a new one. The person at the door need not know.
    return mayBeTheToken(result) && (await this.#renew()) ? this.#ask(address, sent, nonce) : result;
  }

  async #ask(address, sent, nonce) {
    try {
      const headers = { 'Content-Type': 'application/json', 'X-CSRF-TOKEN': this.#token, Accept: 'application/json' };
      const body = JSON.stringify(sent);
      return await inTime(address, { method: 'POST', headers, body, keepalive: true }, (response) =>
        understood(response, nonce),
      );
    } catch {
      return { outcome: 'unreachable' };
    }
  }

  async #renew() {
    try {
      const html = await inTime(this.#page, { headers: { Accept: 'text/html' } }, (response) => response.text());
      const page = new DOMParser().parseFromString(html, 'text/html');
      const token = page.querySelector(TOKEN_FIELD).value;
      const renewed = token !== this.#token;
      this.#token = token;
      return renewed;
    } catch {
      return false;
    }
  }
}

/** A wrong token is answered 400, and so is a scan of the wrong form. */
function mayBeTheToken({ outcome, problem }) {
  return outcome === 'stale' || (outcome === 'refused' && [400, 403].includes(problem.status));
}

/** Asks, and reads the answer to its end, or gives up. */
async function inTime(address, options, read) {
  const giveUp = new AbortController();
  const timer = setTimeout(() => giveUp.abort(), TIMEOUT_MS);
  try {
    return await read(await fetch(address, { ...options, signal: giveUp.signal, redirect: 'manual' }));
  } finally {
    clearTimeout(timer);
  }
}

async function understood(response, nonce) {
  const { status } = response;
  if (status === 200 && isJson(response, 'application/json')) {
    const answer = await response.json();
    return answer.nonce === nonce && answer.verdict ? { outcome: 'answered', answer } : { outcome: 'failing' };
  }
  // A redirect is a way to the sign-in page.
  if (status === 401 || response.type === 'opaqueredirect') {
    return { outcome: 'signedOut' };
  }
  if (status >= 400 && status < 500 && !LATER.has(status)) {
    return isJson(response, 'application/problem+json')
      ? { outcome: 'refused', problem: { ...(await response.json()), status } }
      : { outcome: 'stale' };
  }
  return { outcome: 'failing' };
}
