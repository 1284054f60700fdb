// Sends moves to the service, shows what it says, and takes the last one back.
import { time } from "./board.js";

const WAIT = 15_000;

export class Moves {
  #editor;
  #board;
  #said;
  #undo;
  #last = null;
  #busy = false;

  constructor(editor, board) {
    this.#editor = editor;
    this.#board = board;
    this.#said = editor.querySelector("[data-said]");
    this.#undo = editor.querySelector("[data-undo]");
    this.#undo.addEventListener("click", () => this.#takeBack());
  }

  get busy() {
    return this.#busy;
  }

  /** Says a sentence of the page's, with its values put in. */
  say(name, values = {}) {
    const sentence = this.#editor.dataset[`said${name}`];
    this.#said.textContent = sentence.replace(/#(\w+)/g, (whole, value) => values[value] ?? whole);
  }

  sayPlace(place) {
    if (place) {
      this.say("Place", this.#words(place));
    } else {
      this.say("Tray");
    }
  }

  /** @param day where it is to be; the board's own where nothing else is said */
  async move(card, place, day = this.#board.day) {
    const before = { place: this.#board.placeOf(card), day: this.#board.day };
    const move = { number: Number(card.dataset.card), version: Number(card.dataset.version) };
    const done = await this.#send(move, card.dataset.title, place, day);
    this.#remember(done ? { ...before, number: move.number, version: done.version, title: card.dataset.title } : null);
    this.#focus(move.number);
  }

  async #takeBack() {
    const last = this.#last;
    if (!last || this.#busy) {
      return;
    }
    await this.#send({ number: last.number, version: last.version }, last.title, last.place, last.day);
    this.#remember(null);
    this.#focus(last.number);
  }

  /** @returns what the service did; null when it did nothing */
  async #send(move, title, place, day) {
    this.#busy = true;
    this.say("Saving");
    try {
      const answer = await fetch(this.#editor.dataset.editor, {
        method: "POST",
        headers: { "Content-Type": "application/json", "X-CSRF-TOKEN": this.#token, Accept: "application/json" },
        body: JSON.stringify({ ...move, ...this.#written(place, day), shown: this.#board.day }),
        signal: AbortSignal.timeout(WAIT),
      });
      if (answer.redirected || answer.status === 400 || answer.status === 401) {
        // The session or the form's token has ended: the page itself leads to where one signs in.
        location.reload();
        return null;
      }
      return this.#show(answer, await answer.json(), title, place);
    } catch {
      this.#board.clear();
      this.say("Lost", { title });
      return null;
    } finally {
      this.#busy = false;
    }
  }

  #show(answer, moved, title, place) {
    this.#board.show(moved.board);
    const conflicts = moved.conflicts.length;
    if (answer.ok) {
      this.say(place ? "Moved" : "PutAway", { title, conflicts, ...(place ? this.#words(place) : {}) });
      return moved;
    }
    this.say(answer.status === 409 ? "Stale" : "Refused", { title });
    return null;
  }

  #remember(move) {
    this.#last = move;
    this.#undo.hidden = !move;
  }

  #written(place, day) {
    return place
      ? { room: place.room || null, day, from: time(place.from), to: time(place.to) }
      : { room: null, day: null, from: null, to: null };
  }

  #words(place) {
    return { time: `${time(place.from)}–${time(place.to)}`, room: this.#board.roomName(place.room) };
  }

  get #token() {
    return this.#editor.querySelector('input[name="csrf"]').value;
  }

  #focus(number) {
    this.#board.card(number)?.querySelector(".slot-move").focus({ preventScroll: false });
  }
}
