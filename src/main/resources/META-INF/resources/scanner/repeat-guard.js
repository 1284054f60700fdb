// "The same code within three seconds is ignored", for two ways in that differ: a camera goes on seeing a badge that
// is still held up, so its three seconds begin when the badge is gone; a typed or USB code was entered on purpose.

const QUIET_MS = 3_000;

export class RepeatGuard {
  #now;
  #seen = new Map();

  constructor(now = () => performance.now()) {
    this.#now = now;
  }

  /** Whether this sighting of the code is a new scan. */
  accepts(code, source) {
    const now = this.#now();
    const before = this.#seen.get(code);
    const since = source === 'CAMERA' ? before?.sighted : before?.accepted;
    const accepted = since === undefined || now - since >= QUIET_MS;
    this.#seen.set(code, { sighted: now, accepted: accepted ? now : before.accepted });
    for (const [old, { sighted }] of this.#seen) {
      if (now - sighted >= QUIET_MS) {
        this.#seen.delete(old);
      }
    }
    return accepted;
  }
}
