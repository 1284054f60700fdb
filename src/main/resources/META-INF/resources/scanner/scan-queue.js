// Every scan from the moment it is read to the moment it is answered. None is dropped: what cannot be sent waits and
// is sent again under the same nonce, what is refused for good stays until a person has dealt with it.

/** What was shown to the scanner: two scans of the same are kept in their order. */
const keyOf = ({ code, shown }) => code ?? shown.digest ?? shown.ticket ?? shown.code;

const FIRST_RETRY_MS = 1_000;
const LONGEST_RETRY_MS = 30_000;

export class ScanQueue {
  #store;
  #send;
  #on;
  #isTwin;
  /** By nonce, the earliest first; state is sending, waiting or refused, and answered for one that is here no longer. */
  #scans = new Map();
  #timer = null;
  #retrying = false;
  #delay = FIRST_RETRY_MS;

  /**
   * @param store where scans survive the page
   * @param send asks the service about one scan, see scan-api.js
   * @param on {answered(scan, answer, late), waiting(scan, why), changed()}; late: it had to be sent again
   * @param isTwin whether one is the other scan once more, while that is unanswered
   */
  constructor({ store, send, on, isTwin = (one, other) => keyOf(one) === keyOf(other) && one.direction === other.direction }) {
    this.#store = store;
    this.#send = send;
    this.#on = on;
    this.#isTwin = isTwin;
    globalThis.addEventListener?.('online', () => this.retryNow());
  }

  /** Takes up what an earlier page left. */
  resume() {
    for (const scan of this.#store.all()) {
      this.#scans.set(scan.nonce, scan.state === 'refused' ? scan : { ...scan, state: 'waiting', late: true });
    }
    this.#on.changed();
    this.retryNow();
  }

  /**
   * Sends a scan. The same code in the same direction that is still unanswered is not sent beside itself: that scan
   * is given back instead; unless the device has told the people its own verdict by then, for then it happened.
   */
  submit(scan) {
    const pending = this.#pending();
    const twin = pending.find((other) => this.#isTwin(scan, other));
    if (twin && !twin.told) {
      return twin;
    }
    const taken = { ...scan, state: 'sending' };
    taken.durable = this.#store.keep(taken);
    this.#scans.set(taken.nonce, taken);
    // An exit must not overtake its own entry.
    if (pending.some((other) => keyOf(other) === keyOf(scan))) {
      this.#wait(taken, 'unreachable');
    } else {
      this.#ask(taken);
    }
    this.#on.changed();
    return taken;
  }

  /** The people were told that verdict, since nobody else answered in time; it is sent along from now on. */
  tell(nonce, verdict) {
    const scan = this.#scans.get(nonce);
    if (scan) {
      scan.told = verdict;
      this.#store.keep(scan);
    }
  }

  /** Sends again what was refused. */
  again(nonce) {
    const scan = this.#scans.get(nonce);
    if (scan?.state === 'refused') {
      scan.state = 'waiting';
      this.#store.keep(scan);
      this.#on.changed();
      this.retryNow();
    }
  }

  /** Lets go of what was refused, a person having dealt with it. */
  settle(nonce) {
    if (this.#scans.get(nonce)?.state === 'refused') {
      this.#forget(nonce);
    }
  }

  /** Those not recorded yet, the one being sent again included. */
  get waiting() {
    return this.#pending().filter(({ state, late }) => state === 'waiting' || late);
  }

  get refused() {
    return [...this.#scans.values()].filter(({ state }) => state === 'refused');
  }

  /** All that are here, the earliest first. */
  get all() {
    return [...this.#scans.values()];
  }

  /** Whether leaving the page would lose a scan, because the browser keeps nothing. */
  get wouldLose() {
    return [...this.#scans.values()].some(({ durable }) => durable === false);
  }

  async retryNow() {
    clearTimeout(this.#timer);
    this.#timer = null;
    if (this.#retrying) {
      return;
    }
    this.#retrying = true;
    try {
      const tried = new Set();
      for (let scan; (scan = this.#next(tried)); ) {
        tried.add(scan.nonce);
        scan.state = 'sending';
        scan.late = true;
        // Without a line the others need not be tried now; a scan that the service stumbles over stops no other.
        if ((await this.#ask(scan)) === 'unreachable') {
          break;
        }
      }
    } finally {
      this.#retrying = false;
      if (this.waiting.length) {
        this.#schedule();
      }
    }
  }

  async #ask(scan) {
    const { told } = scan;
    const { outcome, answer, problem } = await this.#send(scan);
    if (outcome === 'answered' && scan.told !== told) {
      // The answer came after the people had been told something, and the service has to know what.
      return this.#ask(scan);
    }
    if (outcome === 'answered') {
      scan.state = 'answered';
      this.#delay = FIRST_RETRY_MS;
      this.#forget(scan.nonce);
      this.#on.answered(scan, answer, Boolean(scan.late));
      if (this.waiting.length) {
        this.retryNow();
      }
    } else if (outcome === 'refused') {
      scan.state = 'refused';
      scan.problem = problem;
      this.#store.keep(scan);
      this.#on.waiting(scan, 'refused');
    } else {
      this.#wait(scan, outcome);
    }
    this.#on.changed();
    return outcome;
  }

  #wait(scan, why) {
    scan.state = 'waiting';
    this.#store.keep(scan);
    this.#on.waiting(scan, why);
    if (!this.#retrying) {
      this.#schedule();
    }
  }

  /** The earliest scan to be sent that has no unanswered one of the same code before it. */
  #next(tried) {
    const before = new Set();
    for (const scan of this.#pending()) {
      if (scan.state === 'waiting' && !tried.has(scan.nonce) && !before.has(keyOf(scan))) {
        return scan;
      }
      before.add(keyOf(scan));
    }
    return null;
  }

  #schedule() {
    if (this.#timer === null) {
      this.#timer = setTimeout(() => this.retryNow(), this.#delay);
      this.#delay = Math.min(this.#delay * 2, LONGEST_RETRY_MS);
    }
  }

  #forget(nonce) {
    this.#scans.delete(nonce);
    this.#store.forget(nonce);
    this.#on.changed();
  }

  #pending() {
    return [...this.#scans.values()].filter(({ state }) => state !== 'refused');
  }
}
