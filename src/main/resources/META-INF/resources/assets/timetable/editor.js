// The timetable's editor. Without it each card's handle leads to a form that does the same.
import { Board } from "./board.js";
import { Keyboard } from "./keyboard.js";
import { Moves } from "./moves.js";
import { Pointer } from "./pointer.js";

const editor = document.querySelector("[data-editor]");
const root = document.querySelector("[data-editor-board]");

/** Under this script a handle is a button; a click on it, such as a screen reader's, still leads to the form. */
function equip() {
  for (const handle of root.querySelectorAll(".slot-move")) {
    handle.setAttribute("role", "button");
    handle.setAttribute("aria-pressed", "false");
    handle.setAttribute("aria-describedby", "editor-keys");
  }
}

const board = new Board(root);
const moves = new Moves(editor, board);
new Keyboard(root, board, moves);
new Pointer(root, board, moves);
new MutationObserver(equip).observe(root, { childList: true });
equip();
root.classList.add("has-editor");
editor.querySelector("[data-editor-bar]").hidden = false;
