// The representative's hands again: a note and a rating about whoever was there, now or later.

export class NoteForm {
  #part;
  #nonce = null;
  #done = null;

  /** @param save is given the lead's nonce, the note and the rating */
  constructor(part, save) {
    this.#part = part;
    part('note').addEventListener('submit', (event) => {
      event.preventDefault();
      save(this.#nonce, part('note-text').value.trim(), Number(new FormData(part('note')).get('rating') ?? 0));
      this.#close();
    });
    part('note-close').addEventListener('click', () => this.#close());
  }

  /** Fulfilled when it is closed. @param about what is said above it @param thanks whether a visitor has just agreed */
  open({ nonce, note, rating }, about, thanks) {
    this.#nonce = nonce;
    this.#part('note-thanks').hidden = !thanks;
    this.#part('note-about').textContent = about;
    this.#part('note-text').value = note;
    this.#part('note').querySelector(`input[name="rating"][value="${rating}"]`).checked = true;
    this.#part('note').hidden = false;
    this.#part('note-title').focus();
    return new Promise((resolve) => {
      this.#done = resolve;
    });
  }

  #close() {
    const done = this.#done;
    this.#done = null;
    this.#part('note').hidden = true;
    done?.();
  }
}
