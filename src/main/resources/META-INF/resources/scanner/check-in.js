// From a code to its verdict: asks, shows what came of it, and, on a phone that has a list, decides where nobody answers.
import { badgeLink, overruleActions, reviewActions } from './desk.js';
import { newNonce } from './nonce.js';
import { RepeatGuard } from './repeat-guard.js';
import { ScanQueue } from './scan-queue.js';
import { offlineView, pendingView, reviewView, verdictView } from './verdicts.js';

/** When a scan without an answer stops looking as if the answer were about to come. */
const SLOW_MS = 2_000;
/** How long a phone that has a list waits for the service before it decides by itself. */
const PATIENCE_MS = 1_500;

export class CheckIn {
  #kind;
  #settings;
  #words;
  #formatTime;
  #screen;
  #guard = new RepeatGuard();
  /** By nonce, what was recognised of a scan that has no answer yet; of earlier pages there is nothing to tell. */
  #recognised = new Map();
  /** Why scans wait, as the last attempt had it; null when the line is good. */
  #trouble = null;

  /**
   * @param kind whose scanner it is, see organiser.js and device.js
   * @param screen {verdict, recent, feedback, repeated(is), counted(answer), changed(), looksFirst()}
   */
  constructor(kind, settings, formatTime, screen) {
    this.#kind = kind;
    this.#settings = settings;
    this.#words = settings.words;
    this.#formatTime = formatTime;
    this.#screen = screen;
    this.queue = new ScanQueue({
      store: kind.scans,
      send: (scan) => kind.api.send(scan),
      on: {
        answered: (scan, answer, late) => this.#answered(scan, answer, late),
        waiting: (scan, why) => this.#waiting(scan, why),
        changed: () => screen.changed(),
      },
    });
  }

  get trouble() {
    return this.#trouble;
  }

  get hasLine() {
    return this.#trouble === null && navigator.onLine !== false;
  }

  /** A code was read or typed. */
  async scanned(code, source) {
    const isNew = this.#guard.accepts(code, source);
    this.#screen.repeated(!isNew && source !== 'CAMERA');
    if (isNew) {
      this.#take(source, await this.#kind.recognise(code));
    }
  }

  /** Somebody was found by name. */
  chosen({ id }) {
    this.#take('SEARCH', { shown: { ticket: id }, ticket: id });
  }

  #asked(source, { code, shown, tail }) {
    return {
      nonce: newNonce(),
      gate: this.#settings.gate,
      direction: document.querySelector('input[name="direction"]:checked').value,
      source,
      scannedAt: new Date().toISOString(),
      code,
      shown,
      tail,
    };
  }

  /** At once, or after a look at who it is. */
  #take(source, known) {
    const scan = this.#asked(source, known);
    const holder = this.#screen.looksFirst() ? this.#kind.holder(known) : null;
    if (!holder) {
      this.#submit(scan, known);
      return;
    }
    const { verdict, feedback } = this.#screen;
    const view = reviewView(this.#kind.foresee(scan, known), this.#words, this.#formatTime);
    const admit = () => this.#submit({ ...scan, nonce: newNonce(), scannedAt: new Date().toISOString() }, known);
    verdict.show(scan.nonce, view, reviewActions(this.#words, admit, () => verdict.close()));
    feedback.give(view.tone);
  }

  #submit(asking, known) {
    this.#recognised.set(asking.nonce, known);
    const scan = this.queue.submit(asking);
    if (scan.nonce !== asking.nonce) {
      this.#recognised.delete(asking.nonce);
    }
    if (!scan.told) {
      this.#present(scan, scan.state);
    }
    if (this.#kind.knowsTheDoor) {
      setTimeout(() => this.#decideHere(scan), this.hasLine ? PATIENCE_MS : 0);
    } else {
      const isSlow = () => scan.state === 'sending' && this.#screen.verdict.shows(scan.nonce);
      setTimeout(() => isSlow() && this.#present(scan, 'waiting'), SLOW_MS);
    }
  }

  /** Nobody else has answered: the phone says what its list says, and the service will be told that it did. */
  #decideHere(scan) {
    const known = this.#recognised.get(scan.nonce);
    if (!known || scan.told || !this.#kind.knowsTheDoor) {
      return;
    }
    this.#recognised.delete(scan.nonce);
    const answer = this.#kind.decide(scan, known);
    this.queue.tell(scan.nonce, answer.verdict);
    const { syncedAt } = this.#kind;
    const listOf = syncedAt && this.#formatTime(new Date(syncedAt).toISOString());
    const view = { ...offlineView(answer, this.#words, this.#formatTime, listOf), canBeUndone: false };
    this.#screen.recent.put(scan, view);
    this.#show(scan, view, this.#actionsFor(scan, answer, known));
    this.#screen.changed();
  }

  #show(scan, view, actions) {
    this.#screen.verdict.show(scan.nonce, view, actions);
    this.#screen.feedback.give(view.tone);
  }

  /** Shows a scan that has no verdict yet, or never will by itself. */
  #present(scan, state) {
    const view = pendingView(state, this.#words);
    this.#show(scan, view);
    if (state !== 'sending') {
      this.#screen.recent.put(scan, view);
    }
  }

  #answered(scan, answer, late) {
    this.#trouble = null;
    const known = this.#recognised.get(scan.nonce);
    this.#recognised.delete(scan.nonce);
    const isPassage = answer.verdict === 'ADMITTED' || answer.verdict === 'LEFT';
    const { device } = this.#words;
    const marks = [scan.told && device.mark, answer.judged && device.judged, answer.overruled && device.overruled];
    const view = {
      ...verdictView(answer, this.#words, this.#formatTime),
      canBeUndone: isPassage && !answer.undone,
      badge: this.#badgeOf(answer),
      marks: marks.filter(Boolean),
    };
    this.#screen.recent.put(scan, view, late && !scan.told);
    this.#screen.counted(answer);
    if (!scan.told) {
      this.#kind.noteAnswer(scan, answer);
    }
    // A late answer must not cover the verdict of the person who stands at the door now, nor what they were told.
    if (!scan.told && (!late || this.#screen.verdict.shows(scan.nonce))) {
      const print = view.badge ? [badgeLink(this.#words, view.badge)] : [];
      this.#show(scan, view, [...print, ...this.#actionsFor(scan, answer, known)]);
    }
    this.#screen.changed();
  }

  /** Where the badge of whoever was let in is printed, for those who may. */
  #badgeOf({ verdict, ticket }) {
    const { badges } = this.#settings;
    return badges && verdict === 'ADMITTED' && ticket ? badges + ticket.id : null;
  }

  /** Whoever may overrule can let in whom the rules refuse. */
  #actionsFor(scan, answer, known) {
    const canBe = this.#settings.mayOverrule && answer.ticket && scan.direction === 'IN' && known;
    if (!canBe || answer.verdict === 'ADMITTED' || answer.verdict === 'WRONG_EDITION') {
      return [];
    }
    return overruleActions(this.#words, (reason) => {
      this.#submit({ ...this.#asked(scan.source, known), direction: scan.direction, reason }, known);
    });
  }

  #waiting(scan, why) {
    if (why !== 'refused') {
      this.#trouble = why;
    }
    if (this.#recognised.has(scan.nonce) && this.#kind.knowsTheDoor) {
      this.#decideHere(scan);
      return;
    }
    // Nobody here can say anything about it any more; a list that comes later is too late for whoever stood there.
    this.#recognised.delete(scan.nonce);
    // What waited before waits on silently; it has its line in the list. So does what the people were told by the phone.
    if (!scan.told && (!scan.late || this.#screen.verdict.shows(scan.nonce))) {
      this.#present(scan, scan.state);
    }
  }
}
