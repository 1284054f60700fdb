// The latest leads of this phone, each with what was agreed to and how far it is.

const ORDER = ['NAME', 'ORGANISATION', 'JOB_TITLE', 'EMAIL'];
const ICONS = { sent: 'check', waiting: 'cloud', refused: 'hand', withdrawn: 'ban' };
const TONES = { sent: 'good', waiting: 'wait', refused: 'stop', withdrawn: 'grey' };

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

function button(text, label, onClick) {
  const made = element('button', 'button', text);
  made.type = 'button';
  made.setAttribute('aria-label', label);
  made.addEventListener('click', onClick);
  return made;
}

/** sent, waiting, refused or withdrawn. */
function stateOf({ lead, items }) {
  if (items.some(({ state }) => state === 'refused')) {
    return 'refused';
  }
  if (items.length || !lead.verdict) {
    return 'waiting';
  }
  return lead.verdict === 'REVOKED' ? 'withdrawn' : 'sent';
}

export class LeadList {
  #list;
  #empty;
  #words;
  #formatTime;
  #on;

  /** @param on {edit(nonce), again(nonce), settle(nonce)} */
  constructor(part, words, formatTime, on) {
    this.#list = part('leads');
    this.#empty = part('leads-empty');
    this.#words = words;
    this.#formatTime = formatTime;
    this.#on = on;
  }

  /** What was agreed to, in words. */
  agreed(lead) {
    return ORDER.filter((field) => lead.agreed.includes(field)).map((field) => this.#words.fields[field]).join(' · ');
  }

  show(latest) {
    this.#empty.hidden = latest.length > 0;
    this.#list.replaceChildren(...latest.map((one) => this.#line(one)));
  }

  #line(one) {
    const { lead, shared, items } = one;
    const state = stateOf(one);
    const line = element('li', 'scan lead');
    line.dataset.nonce = lead.nonce;
    line.dataset.tone = TONES[state];
    line.dataset.state = state;
    const [first, ...rest] = ORDER.map((field) => shared[field]).filter(Boolean);
    const who = first ?? this.#words.badge;
    const what = element('span', 'what');
    what.append(element('b', 'who', who));
    for (const text of [rest.join(' · '), lead.agreed.length ? this.#words.agreed.replace('{fields}', this.agreed(lead)) : '']) {
      if (text) {
        what.append(element('span', 'word', text));
      }
    }
    if (lead.rating) {
      what.append(element('span', 'word', this.#words.rated.replace('{rating}', lead.rating)));
    }
    if (lead.note) {
      what.append(element('span', 'noted', lead.note));
    }
    const problem = items.find(({ state: is }) => is === 'refused')?.problem;
    const known = state === 'sent' && lead.verdict === 'KNOWN' ? 'known' : state;
    what.append(element('span', 'state', [this.#words.states[known], problem?.detail ?? problem?.title].filter(Boolean).join(' ')));
    const time = element('time', 'when', this.#formatTime(lead.scannedAt));
    time.dateTime = lead.scannedAt;
    line.append(icon(ICONS[state]), what, time, ...this.#buttons(lead, state, who));
    return line;
  }

  #buttons(lead, state, who) {
    const { edit, again, settle } = this.#words;
    const of = (text) => `${text}: ${who}`;
    if (state === 'refused') {
      return [button(again, of(again), () => this.#on.again(lead.nonce)), button(settle, of(settle), () => this.#on.settle(lead.nonce))];
    }
    return state === 'withdrawn' ? [] : [button(edit, of(edit), () => this.#on.edit(lead.nonce))];
  }
}
