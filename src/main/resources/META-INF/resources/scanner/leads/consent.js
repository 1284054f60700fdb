// The visitor's own hands: what they want to share, in a language of theirs, nothing ticked beforehand.

export class Consent {
  #part;
  #texts;
  #language;
  #boxes;
  #before = [];
  #decided = null;

  /**
   * @param texts by language, what is said there
   * @param language of the page
   */
  constructor(part, texts, language) {
    this.#part = part;
    this.#texts = texts;
    this.#language = language;
    this.#boxes = [...part('consent').querySelectorAll('input[type="checkbox"]')];
    part('consent').addEventListener('submit', (event) => {
      event.preventDefault();
      this.#say();
    });
    part('consent-no').addEventListener('click', () => this.#decide(null));
    part('consent-other').addEventListener('click', () => this.#choose());
    part('consent-language').addEventListener('click', () => this.#speak(this.#language === 'ro' ? 'en' : 'ro'));
  }

  /** Asks. @param before what was agreed at registration @return what was agreed to now; null for no */
  ask(before) {
    // In the order of the page.
    this.#before = this.#boxes.map(({ value }) => value).filter((field) => before.includes(field));
    this.#boxes.forEach((box) => {
      box.checked = false;
    });
    this.#part('consent-none').hidden = true;
    this.#show();
    this.#part('consent').hidden = false;
    this.#part('consent-title').focus();
    return new Promise((resolve) => {
      this.#decided = resolve;
    });
  }

  /** The words as they are in that language; what is ticked stays. */
  #speak(language) {
    this.#language = language;
    this.#show();
  }

  #show() {
    const text = this.#texts[this.#language];
    const consent = this.#part('consent');
    consent.lang = this.#language;
    for (const [name, value] of Object.entries(text.parts)) {
      this.#part(`consent-${name}`).textContent = value;
    }
    if (this.#before.length) {
      this.#part('consent-which').textContent = text.more;
    }
    this.#part('consent-language').lang = this.#language === 'ro' ? 'en' : 'ro';
    this.#boxes.forEach((box) => {
      box.closest('label').hidden = this.#before.includes(box.value);
      box.nextElementSibling.textContent = text.fields[box.value];
    });
    this.#part('consent-before').hidden = !this.#before.length;
    this.#part('consent-fields-before').textContent = this.#before.map((field) => text.fields[field]).join(' · ');
  }

  /** What was agreed to before is only for the visitor to confirm, or to choose from anew. */
  #choose() {
    this.#before = [];
    this.#show();
    this.#boxes[0].focus();
  }

  #say() {
    const ticked = this.#boxes.filter(({ checked }) => checked).map(({ value }) => value);
    const agreed = [...new Set([...this.#before, ...ticked])];
    this.#part('consent-none').hidden = agreed.length > 0;
    if (agreed.length) {
      this.#decide(agreed);
    }
  }

  #decide(agreed) {
    const decided = this.#decided;
    this.#decided = null;
    this.#part('consent').hidden = true;
    decided?.(agreed);
  }
}
