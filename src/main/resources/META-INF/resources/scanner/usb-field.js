// A USB scanner types like a keyboard and ends with Enter, into whatever has the focus. This field is where it should
// type, and says when it would type elsewhere.

export class UsbField {
  #field;
  #status;
  #takeBack;
  #words;
  #active = false;
  #pressing = false;

  constructor(part, words, onCode) {
    this.#field = part('usb-field');
    this.#status = part('usb-status');
    this.#takeBack = part('usb-focus');
    this.#words = words.usb;
    part('usb-form').addEventListener('submit', (event) => {
      event.preventDefault();
      const code = this.#field.value.trim();
      this.#field.value = '';
      if (code) {
        onCode(code);
      }
    });
    this.#takeBack.addEventListener('click', () => this.#field.focus());
    for (const target of [this.#field, globalThis]) {
      target.addEventListener('focus', () => this.#tell());
      target.addEventListener('blur', () => this.#tell());
    }
    document.addEventListener('keydown', (event) => this.#catch(event));
    addEventListener('mousedown', () => (this.#pressing = true), true);
    addEventListener('mouseup', () => this.#release(), true);
  }

  /** Starts or stops waiting for the scanner. */
  use(active) {
    this.#active = active;
    if (active) {
      this.#field.focus();
      this.#tell();
    }
  }

  /** Saves a scan typed while nothing in particular has the focus: its first character moves it to the field. */
  #catch({ key, ctrlKey, metaKey, altKey }) {
    if (this.#active && key.length === 1 && !ctrlKey && !metaKey && !altKey && document.activeElement === document.body) {
      this.#field.focus();
    }
  }

  /** After the click that belongs to the press. */
  #release() {
    setTimeout(() => {
      this.#pressing = false;
      this.#tell();
    });
  }

  /** Not while a button is being pressed: what is told takes room, and the button would slip away under the finger. */
  #tell() {
    if (this.#pressing) {
      return;
    }
    const here = document.activeElement === this.#field && document.hasFocus();
    this.#status.dataset.ready = here;
    this.#status.textContent = here ? this.#words.ready : this.#words.away;
    this.#takeBack.hidden = here;
  }
}
