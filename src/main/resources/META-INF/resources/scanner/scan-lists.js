// The last scans of this page, and the ones that need a person.
import { badgeLink } from './desk.js';

const SHOWN = 20;

function element(name, className, text) {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text ?? '';
  return made;
}

function icon(name) {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('aria-hidden', 'true');
  const use = document.createElementNS('http://www.w3.org/2000/svg', 'use');
  use.setAttribute('href', `#icon-${name}`);
  svg.append(use);
  return svg;
}

/** As long as the service takes scans back. */
const UNDO_MS = 15 * 60_000;

export class RecentScans {
  #undo;
  #list;
  #empty;
  #formatTime;
  #words;

  /** @param undo takes a scan back, and says whether it was */
  constructor(part, words, formatTime, undo) {
    this.#undo = undo;
    this.#list = part('recent');
    this.#empty = part('recent-empty');
    this.#words = words;
    this.#formatTime = formatTime;
  }

  /** Puts the scan on top, or changes the line it already has. */
  put(scan, view, late) {
    const line = element('li', 'scan');
    line.dataset.nonce = scan.nonce;
    line.dataset.tone = view.tone;
    const what = element('span', 'what');
    what.append(element('b', 'who', view.name ?? view.word));
    // Without a name the code's end says which scan this was; all of it would make a list to print badges from.
    const end = scan.tail ?? scan.code?.slice(-4);
    const second = [view.name || !end ? view.word : `…${end}`, ...(view.marks ?? []), late && this.#words.late];
    what.append(element('span', 'word', second.filter(Boolean).join(' · ')));
    const time = element('time', 'when', this.#formatTime(scan.scannedAt));
    time.dateTime = scan.scannedAt;
    line.append(icon(view.icon), what, time);
    if (view.badge) {
      line.append(badgeLink(this.#words, view.badge));
    }
    if (view.canBeUndone && Date.now() - Date.parse(scan.scannedAt) < UNDO_MS) {
      line.append(this.#undoButton(scan));
    }
    const old = [...this.#list.children].find(({ dataset }) => dataset.nonce === scan.nonce);
    if (old) {
      old.replaceWith(line);
    } else {
      this.#list.prepend(line);
    }
    while (this.#list.children.length > SHOWN) {
      this.#list.lastElementChild.remove();
    }
    this.#empty.hidden = true;
  }

  #undoButton(scan) {
    const button = element('button', 'button', this.#words.device.undo);
    button.type = 'button';
    button.addEventListener('click', async () => {
      button.disabled = true;
      const isUndone = await this.#undo(scan);
      button.replaceWith(element('span', 'word', isUndone ? this.#words.device.undone : this.#words.device.notUndone));
    });
    return button;
  }
}

export class NeedsPerson {
  #section;
  #list;
  #words;
  #formatTime;
  #queue;

  constructor(part, words, formatTime, queue) {
    this.#section = part('refused-section');
    this.#list = part('refused');
    this.#words = words;
    this.#formatTime = formatTime;
    this.#queue = queue;
  }

  show(scans) {
    this.#section.hidden = scans.length === 0;
    this.#list.replaceChildren(...scans.map((scan) => this.#line(scan)));
  }

  #line(scan) {
    const line = element('li', 'scan');
    line.dataset.tone = 'stop';
    const what = element('span', 'what');
    what.append(element('b', 'who', scan.code ?? `…${scan.tail ?? ''}`), element('span', 'word', scan.problem?.detail ?? scan.problem?.title));
    const time = element('time', 'when', this.#formatTime(scan.scannedAt));
    const again = element('button', 'button', this.#words.again);
    const settle = element('button', 'button', this.#words.settle);
    again.type = settle.type = 'button';
    again.addEventListener('click', () => this.#queue.again(scan.nonce));
    settle.addEventListener('click', () => this.#queue.settle(scan.nonce));
    line.append(icon('hand'), what, time, again, settle);
    return line;
  }
}
