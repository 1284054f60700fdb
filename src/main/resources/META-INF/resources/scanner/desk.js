// What is done at a gate beside the scanning: finding people by name, letting in all the same, printing a badge; and, on a
// paired phone, seeing how its line is and looking before letting in.
import { recall, remember } from './remembered.js';

const REVIEW = 'door.review';

function element(name, className, text) {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text ?? '';
  return made;
}

function button(className, text, onClick) {
  const made = element('button', className, text);
  made.type = 'button';
  made.addEventListener('click', onClick);
  return made;
}

/** Says whether there is a line, and of when the list is. */
export class LineStatus {
  #place;
  #words;
  #formatTime;

  constructor(part, words, formatTime) {
    this.#place = part('line');
    this.#words = words.device;
    this.#formatTime = formatTime;
  }

  /** @param syncedAt milliseconds since 1970; undefined where there is no list yet */
  show(hasLine, syncedAt) {
    const time = syncedAt ? this.#formatTime(new Date(syncedAt).toISOString()) : null;
    this.#place.dataset.line = hasLine ? 'on' : 'off';
    const text = hasLine ? this.#words.online : this.#words.offline;
    this.#place.textContent = time ? text.replace('{time}', time) : this.#words.noList;
  }
}

/** Whether people are looked at before they go through; as it was chosen on this phone. */
export class ReviewSwitch {
  #button;

  constructor(part) {
    this.#button = part('review');
    this.#set(recall(REVIEW) === 'on');
    this.#button.addEventListener('click', () => {
      this.#set(!this.isOn);
      remember(REVIEW, this.isOn ? 'on' : 'off');
    });
  }

  get isOn() {
    return this.#button.getAttribute('aria-pressed') === 'true';
  }

  #set(on) {
    this.#button.setAttribute('aria-pressed', String(on));
  }
}

/** The buttons under somebody who was only looked at. */
export function reviewActions(words, admit, leave) {
  return [
    button('button button--main', words.device.admit, admit),
    button('button', words.device.leave, leave),
  ];
}

/** Lets somebody in all the same, for a reason that stays with the scan. */
export function overruleActions(words, overrule) {
  const form = element('form', 'overrule');
  const label = element('label', '', words.device.reason);
  const field = element('input', 'reason');
  field.maxLength = 200;
  field.required = true;
  field.autocomplete = 'off';
  label.append(field);
  const send = element('button', 'button', words.device.overrule);
  form.append(label, send);
  form.hidden = true;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (field.value.trim()) {
      overrule(field.value.trim());
    }
  });
  const open = button('button', words.device.overrule, () => {
    open.hidden = true;
    form.hidden = false;
    field.focus();
  });
  return [open, form];
}

/** Leads to the badge of whoever was let in, beside the scanner, which goes on. */
export function badgeLink(words, address) {
  const link = element('a', 'button', words.device.badge);
  link.href = address;
  link.target = '_blank';
  link.rel = 'noopener';
  return link;
}

/** People by name. */
export class NameSearch {
  #words;
  #field;
  #results;
  #search;
  #choose;
  /** Counts questions, so that the answer to an earlier one is known to be late. */
  #turn = 0;

  /**
   * @param search answers people {id, name, about}, now or later; null where nobody could be asked
   * @param choose is given the one that was tapped
   */
  constructor(part, words, search, choose) {
    this.#words = words;
    this.#field = part('search-field');
    this.#results = part('search-results');
    this.#search = search;
    this.#choose = choose;
    this.#field.addEventListener('input', () => this.#ask());
    part('search-form').addEventListener('submit', (event) => {
      event.preventDefault();
      this.#ask();
    });
  }

  async #ask() {
    const turn = ++this.#turn;
    const people = await this.#search(this.#field.value);
    if (turn === this.#turn) {
      this.#show(people);
    }
  }

  #pick(person) {
    this.#turn += 1;
    this.#field.value = '';
    this.#show([]);
    this.#choose(person);
  }

  #show(people) {
    this.#results.replaceChildren(
      ...(people ?? []).map((person) => {
        const line = element('li', 'found');
        const pick = button('button', '', () => this.#pick(person));
        pick.append(element('b', 'who', person.name), element('span', 'word', person.about));
        line.append(pick);
        return line;
      }),
    );
    const nobody = people ? this.#words.device.nobody : this.#words.device.notSearched;
    this.#results.dataset.empty = people?.length || !this.#field.value.trim() ? '' : nobody;
  }
}
