// What only a paired phone has on its page: how its line is, looking before letting in, letting in all the same, and
// finding people by name.
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

/** People by name, out of the list that the phone has. */
export class NameSearch {
  #words;
  #results;

  /** @param search finds people; @param choose is given the one that was tapped */
  constructor(part, words, search, choose) {
    this.#words = words;
    this.#results = part('search-results');
    const field = part('search-field');
    field.addEventListener('input', () => this.#show(search(field.value), (person) => {
      field.value = '';
      this.#results.replaceChildren();
      choose(person);
    }));
    part('search-form').addEventListener('submit', (event) => event.preventDefault());
  }

  #show(people, choose) {
    this.#results.replaceChildren(
      ...people.map((person) => {
        const line = element('li', 'found');
        const pick = button('button', '', () => choose(person));
        pick.append(element('b', 'who', person.name), element('span', 'word', person.about));
        line.append(pick);
        return line;
      }),
    );
    this.#results.dataset.empty = people.length ? '' : this.#words.device.nobody;
  }
}
