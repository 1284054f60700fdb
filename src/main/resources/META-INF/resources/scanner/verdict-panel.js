// The verdict over the whole stage, until the next scan, a tap, or, when all is well, a few seconds.

const GOOD_FOR_MS = 4_000;
const PASSING = new Set(['good', 'out']);

export class VerdictPanel {
  #page;
  #panel;
  #parts;
  #announcement;
  #timer = null;
  #nonce = null;
  #onClose;

  constructor(part, onClose) {
    this.#page = document.body;
    this.#panel = part('verdict');
    this.#parts = Object.fromEntries(
      ['icon', 'word', 'name', 'about', 'detail', 'next', 'offline', 'actions'].map((name) => [name, part(`verdict-${name}`)]),
    );
    this.#announcement = part('announcement');
    this.#onClose = onClose;
    part('verdict-close').addEventListener('click', () => this.close());
    document.addEventListener('keydown', ({ key }) => key === 'Escape' && this.close());
  }

  /**
   * Shows a view of verdicts.js for the scan with that nonce.
   *
   * @param actions what can be done about it, elements
   */
  show(nonce, view, actions = []) {
    clearTimeout(this.#timer);
    this.#nonce = nonce;
    const { icon, word, name, about, detail, next, offline } = this.#parts;
    icon.setAttribute('href', `#icon-${view.icon}`);
    word.textContent = view.word;
    for (const [element, text] of [[name, view.name], [about, view.about.join(' · ')], [detail, view.detail], [next, view.next], [offline, view.offline]]) {
      element.textContent = text ?? '';
      element.hidden = !text;
    }
    this.#page.dataset.tone = view.tone;
    this.#parts.actions.replaceChildren(...actions);
    // Read out from a place of its own: what was hidden a moment ago is not.
    this.#announcement.textContent = [view.word, view.name, view.detail, view.next].filter(Boolean).join('. ');
    this.#panel.hidden = false;
    if (PASSING.has(view.tone)) {
      this.#timer = setTimeout(() => this.close(), GOOD_FOR_MS);
    }
  }

  /** Whether this scan is the one on show. */
  shows(nonce) {
    return this.#nonce === nonce;
  }

  close() {
    clearTimeout(this.#timer);
    this.#nonce = null;
    if (!this.#panel.hidden) {
      this.#panel.hidden = true;
      this.#page.dataset.tone = 'idle';
      this.#onClose();
    }
  }
}
