// Dragging a card with a mouse, a pen or a finger: a mouse takes it anywhere, a finger by its handle, since elsewhere it
// scrolls the page.
const THRESHOLD = 5;
const EDGE = 48;
const SPEED = 12;

export class Pointer {
  #root;
  #board;
  #moves;
  #drag = null;

  constructor(root, board, moves) {
    this.#root = root;
    this.#board = board;
    this.#moves = moves;
    root.addEventListener("pointerdown", (event) => this.#press(event));
    root.addEventListener("dragstart", (event) => event.preventDefault());
    addEventListener("pointermove", (event) => this.#move(event));
    addEventListener("pointerup", (event) => this.#release(event));
    addEventListener("pointercancel", () => this.#stop());
    addEventListener("keydown", (event) => event.key === "Escape" && this.#drag?.moving && !this.#drag.done && this.#putBack());
    // A drag that ends over a link has not clicked it.
    root.addEventListener("click", (event) => this.#drag?.moving && event.preventDefault(), true);
  }

  #press(event) {
    const card = event.target.closest("[data-card]");
    const isHandle = event.target.closest(".slot-move, [data-end]");
    if (!card || event.button !== 0 || this.#moves.busy || (event.pointerType === "touch" && !isHandle)) {
      return;
    }
    this.#drag = {
      card,
      pointer: event.pointerId,
      from: { x: event.clientX, y: event.clientY },
      at: { x: event.clientX, y: event.clientY },
      resizes: Boolean(event.target.closest("[data-end]")),
      grip: 0,
      moving: false,
      done: false,
      target: undefined,
    };
  }

  #move(event) {
    const drag = this.#drag;
    if (!drag || drag.done || event.pointerId !== drag.pointer) {
      return;
    }
    drag.at = { x: event.clientX, y: event.clientY };
    if (!drag.moving) {
      if (Math.hypot(drag.at.x - drag.from.x, drag.at.y - drag.from.y) < THRESHOLD || !this.#board.grid) {
        return;
      }
      this.#start(drag);
    }
    event.preventDefault();
    this.#aim(drag);
  }

  #start(drag) {
    drag.moving = true;
    // How far below its beginning the card was taken, so that it does not jump.
    const below = (drag.from.y - drag.card.getBoundingClientRect().top) * this.#board.minutesPerPixel;
    drag.grip = Math.min(below, Number(drag.card.dataset.minutes));
    drag.card.classList.add("is-picked");
    document.documentElement.classList.add("is-dragging");
    this.#moves.say("Picked", { title: drag.card.dataset.title });
    this.#scroll(drag);
  }

  #aim(drag) {
    const under = document.elementFromPoint(drag.at.x, drag.at.y);
    const tray = under?.closest("[data-tray]");
    const tab = under?.closest("[data-day]:not([data-grid])");
    this.#board.tray.classList.toggle("is-under", Boolean(tray) && !drag.resizes);
    this.#root.querySelectorAll(".editor-days a").forEach((each) => each.classList.toggle("is-under", each === tab));
    const place = this.#place(drag);
    if (drag.resizes) {
      drag.target = { place };
    } else if (tray) {
      drag.target = { place: null };
    } else if (tab) {
      drag.target = { place: this.#board.placeOf(drag.card) ?? place, day: tab.dataset.day };
    } else {
      drag.target = under?.closest("[data-frame]") ? { place } : undefined;
    }
    if (drag.target?.place && !drag.target.day) {
      this.#board.hint(drag.card, drag.target.place);
      this.#moves.sayPlace(drag.target.place);
    } else {
      this.#board.clear();
    }
  }

  #place(drag) {
    const before = this.#board.placeOf(drag.card);
    const { room, minute } = this.#board.at(drag.at.x, drag.at.y);
    if (drag.resizes) {
      return this.#board.ending({ ...before, to: minute });
    }
    const from = minute - drag.grip;
    const length = before ? before.to - before.from : Number(drag.card.dataset.minutes);
    return this.#board.fit({ room, from, to: from + length });
  }

  /** Near an edge of the board it scrolls on, for as long as the pointer stays there. */
  #scroll(drag) {
    if (drag.done) {
      return;
    }
    const frame = this.#board.frame;
    const { left, right, top, bottom } = frame.getBoundingClientRect();
    const { x, y } = drag.at;
    const within = x > left && x < right && y > top && y < bottom;
    const along = (at, low, high) => (at < low + EDGE ? -SPEED : at > high - EDGE ? SPEED : 0);
    if (within) {
      const before = [frame.scrollLeft, frame.scrollTop];
      frame.scrollBy(along(x, left, right), along(y, top, Math.min(bottom, innerHeight)));
      if (before[0] !== frame.scrollLeft || before[1] !== frame.scrollTop) {
        this.#aim(drag);
      }
    }
    requestAnimationFrame(() => this.#scroll(drag));
  }

  #release(event) {
    const drag = this.#drag;
    if (!drag || drag.done || event.pointerId !== drag.pointer) {
      return;
    }
    if (!drag.moving) {
      this.#drag = null;
      return;
    }
    const { card, target } = drag;
    const isSame = !target?.day && JSON.stringify(target?.place) === JSON.stringify(this.#board.placeOf(card));
    if (!target || isSame) {
      this.#putBack();
    } else {
      this.#stop();
      this.#moves.move(card, target.place, target.day);
    }
  }

  #putBack() {
    const { title } = this.#drag.card.dataset;
    this.#stop();
    this.#board.clear();
    this.#moves.say("Back", { title });
  }

  #stop() {
    this.#drag?.card.classList.remove("is-picked");
    document.documentElement.classList.remove("is-dragging");
    this.#root.querySelectorAll(".is-under").forEach((each) => each.classList.remove("is-under"));
    const drag = this.#drag;
    if (drag) {
      drag.done = true;
    }
    // The click that follows the release still has to know of it.
    setTimeout(() => {
      if (this.#drag === drag) {
        this.#drag = null;
      }
    });
  }
}
