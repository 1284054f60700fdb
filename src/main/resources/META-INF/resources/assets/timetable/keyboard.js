// Moving a card by the keyboard: picked up by its handle, carried by the arrows, dropped or put back.
import { STEP } from "./board.js";

export class Keyboard {
  #root;
  #board;
  #moves;
  #card = null;
  #place = null;

  constructor(root, board, moves) {
    this.#root = root;
    this.#board = board;
    this.#moves = moves;
    root.addEventListener("keydown", (event) => this.#press(event));
    root.addEventListener("focusout", (event) => this.#leave(event));
  }

  #press(event) {
    const card = event.target.closest(".slot-move")?.closest("[data-card]");
    if (!card || event.altKey || event.ctrlKey || event.metaKey || this.#moves.busy) {
      return;
    }
    if (this.#answer(event, card)) {
      event.preventDefault();
    }
  }

  #answer(event, card) {
    if (event.key === "Delete" && (this.#board.placeOf(card) || this.#card)) {
      this.#drop(card, null);
      return true;
    }
    if (event.key === "Enter" || event.key === " ") {
      if (this.#card) {
        this.#drop(card, this.#place);
      } else {
        this.#pick(card);
      }
      return true;
    }
    if (!this.#card) {
      return false;
    }
    if (event.key === "Escape") {
      this.#putBack();
      return true;
    }
    return this.#carry(event.key, event.shiftKey);
  }

  #pick(card) {
    if (!this.#board.grid) {
      location.assign(card.querySelector(".slot-move").href);
      return;
    }
    this.#card = card;
    this.#place = this.#board.placeOf(card);
    this.#mark(true);
    this.#moves.say("Picked", { title: card.dataset.title });
    if (this.#place) {
      this.#board.hint(card, this.#place);
    }
  }

  #carry(key, shift) {
    const by = { ArrowUp: [0, -STEP], ArrowDown: [0, STEP], ArrowLeft: [-1, 0], ArrowRight: [1, 0] }[key];
    if (!by || (shift && by[0])) {
      return false;
    }
    const [columns, minutes] = by;
    const now = this.#place ?? this.#first();
    if (!this.#place) {
      // Out of the tray it comes to the first room's morning; from there the arrows carry it.
      this.#place = now;
    } else if (shift) {
      this.#place = this.#board.ending({ ...now, to: now.to + minutes });
    } else {
      const room = this.#board.beside(now.room, columns);
      this.#place = this.#board.fit({ room, from: now.from + minutes, to: now.to + minutes });
    }
    this.#board.hint(this.#card, this.#place);
    this.#board.reveal();
    this.#moves.sayPlace(this.#place);
    return true;
  }

  /** An hour below the top is where the doors open. */
  #first() {
    const from = this.#board.start + 60;
    const room = this.#card.dataset.room || this.#board.columns[0].dataset.room;
    return this.#board.fit({ room, from, to: from + Number(this.#card.dataset.minutes) });
  }

  #drop(card, place) {
    const before = this.#board.placeOf(card);
    const isSame = JSON.stringify(before) === JSON.stringify(place);
    if (isSame) {
      this.#putBack();
      return;
    }
    this.#release();
    this.#moves.move(card, place);
  }

  #putBack() {
    const title = this.#card?.dataset.title;
    this.#release();
    this.#board.clear();
    if (title) {
      this.#moves.say("Back", { title });
    }
  }

  /** Whoever goes elsewhere leaves nothing in the air. */
  #leave(event) {
    if (this.#card && !this.#card.contains(event.relatedTarget)) {
      this.#putBack();
    }
  }

  #release() {
    this.#mark(false);
    this.#card = null;
    this.#place = null;
  }

  #mark(isPicked) {
    this.#card?.classList.toggle("is-picked", isPicked);
    this.#card?.querySelector(".slot-move").setAttribute("aria-pressed", String(isPicked));
  }
}
