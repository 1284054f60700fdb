// The board as it stands in the page: where a point is on it, and what a place looks like there.
export const STEP = 5;
const HOUR = 60;
const DAY = 24 * HOUR;

/** "09:30" as minutes of the day. */
export function minutes(time) {
  const [hours, rest] = time.split(":").map(Number);
  return hours * HOUR + rest;
}

export function time(minute) {
  const two = (number) => String(number).padStart(2, "0");
  return `${two(Math.floor(minute / HOUR) % 24)}:${two(minute % HOUR)}`;
}

/** A place is where a session can be: a room, which may be "", and the minutes of the day; null is the tray. */
export class Board {
  #root;
  #ghost = null;

  constructor(root) {
    this.#root = root;
  }

  get grid() {
    return this.#root.querySelector("[data-grid]");
  }

  get frame() {
    return this.#root.querySelector("[data-frame]");
  }

  get tray() {
    return this.#root.querySelector("[data-tray]");
  }

  get day() {
    return this.grid?.dataset.day ?? "";
  }

  get start() {
    return Number(this.grid.dataset.start);
  }

  get end() {
    return Math.min(DAY, this.start + Number(this.grid.dataset.rows) * STEP);
  }

  get columns() {
    return [...this.#root.querySelectorAll("[data-column]")];
  }

  get minutesPerPixel() {
    return (this.end - this.start) / this.columns[0].getBoundingClientRect().height;
  }

  /** Shows what the service says the board is now. */
  show(html) {
    const frame = this.frame;
    const [left, top] = frame ? [frame.scrollLeft, frame.scrollTop] : [0, 0];
    this.#ghost = null;
    this.#root.innerHTML = html;
    this.frame?.scrollTo({ left, top, behavior: "instant" });
  }

  card(number) {
    return this.#root.querySelector(`[data-card="${number}"]`);
  }

  placeOf(card) {
    const { room, from, minutes: length } = card.dataset;
    return from ? { room, from: minutes(from), to: minutes(from) + Number(length) } : null;
  }

  roomName(room) {
    return this.columns.find((column) => column.dataset.room === room)?.dataset.name ?? "";
  }

  /** The room and the minute under a point, or beside which it is. */
  at(x, y) {
    const columns = this.columns;
    const column = columns.find((each) => x < each.getBoundingClientRect().right) ?? columns.at(-1);
    const minute = this.start + (y - column.getBoundingClientRect().top) * this.minutesPerPixel;
    return { room: column.dataset.room, minute };
  }

  /** The nearest place of that length that is on the board, on its grid of minutes. */
  fit({ room, from, to }) {
    const length = to - from;
    const snapped = Math.round(from / STEP) * STEP;
    // Past midnight there is no more board, and yet a session may go on.
    const latest = to > DAY ? this.end - STEP : this.end - length;
    const start = Math.max(this.start, Math.min(snapped, latest));
    return { room, from: start, to: start + length };
  }

  /** The same beginning with an end that is at least a step after it. */
  ending({ room, from, to }) {
    const end = Math.round(to / STEP) * STEP;
    return { room, from, to: Math.max(from + STEP, Math.min(end, this.end)) };
  }

  /** The room so many columns to the right, or the last one there is. */
  beside(room, columns) {
    const all = this.columns;
    const now = all.findIndex((column) => column.dataset.room === room);
    return all[Math.max(0, Math.min(all.length - 1, now + columns))].dataset.room;
  }

  /** Shows where a card would come to stand. */
  hint(card, place) {
    this.clear();
    const grid = this.grid;
    const column = this.columns.find((each) => each.dataset.room === place.room)?.dataset.column ?? "1";
    const row = Math.floor((place.from - this.start) / STEP);
    const span = Math.max(1, Math.ceil((Math.min(place.to, this.end) - place.from) / STEP));
    const ghost = document.createElement("div");
    ghost.className = `slot is-ghost room-${column} at-${row} for-${span}`;
    ghost.setAttribute("aria-hidden", "true");
    for (const [name, text] of [
      ["slot-time", `${time(place.from)}–${time(place.to)}`],
      ["slot-title", card.dataset.title],
    ]) {
      const line = document.createElement("p");
      line.className = name;
      line.textContent = text;
      ghost.append(line);
    }
    grid.append(ghost);
    this.#ghost = ghost;
  }

  reveal() {
    this.#ghost?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }

  clear() {
    this.#ghost?.remove();
    this.#ghost = null;
  }
}
