// The verdict without a line: the service's own rules (compiled, see ScannerModule) over what the list says. What it
// answers has the form of the service's answer, so that the page shows both alike.
import { codeOf, decide, isStillIn, markOf, shortCodeOf } from './compiled.js';
import { codeDigest, listedCode, listedShortCode } from './digests.js';

const flat = (spans) => spans.flat();
const iso = (millis) => (millis === null || millis === undefined || millis < 0 ? null : new Date(millis).toISOString());

/** The last instant at which everybody was out: until the next, whoever still counts as in goes on doing so. */
const lastOut = ({ outAt }, at) => Math.max(0, ...outAt.filter((out) => out <= at));

/** A gate as the rules want it. */
const rulesOf = ({ types, open, often, exits, outAt, places }) => ({ types, open: flat(open), often, exits, outAt, places });

/**
 * What a text that was read or typed is, as it may be kept: {digest} of a code of ours, {code} for what is none, and how
 * to find it in the list.
 */
export async function recognise(text, edition) {
  const code = codeOf(text);
  if (code) {
    const digest = await codeDigest(code);
    return { shown: { digest }, listed: listedCode(digest), mark: markOf(text), tail: code.slice(-4) };
  }
  const short = shortCodeOf(text);
  return {
    // Of a text that is nothing, the end will do: it may be a code of ours with one sign misread, which a thief could mend.
    shown: { code: short ? text : text.slice(-4) },
    listedShort: short && edition ? await listedShortCode(edition, short) : null,
    isForm: Boolean(short),
    tail: text.slice(-4),
  };
}

export class OfflineDoor {
  #list;
  #language;

  /** @param language ro or en, of the names it answers with */
  constructor(list, language) {
    this.#list = list;
    this.#language = language;
  }

  get isReady() {
    return this.#list.isKnown;
  }

  /** The same for a ticket that was found by name. */
  find(known) {
    if (known.ticket) {
      return { ticket: this.#list.byId(known.ticket), reason: null };
    }
    if (known.listed) {
      const ticket = this.#list.byCode(known.listed);
      return ticket ? { ticket, reason: null } : (this.#list.revoked(known.listed) ?? { ticket: null });
    }
    return { ticket: known.listedShort ? this.#list.byShortCode(known.listedShort) : null, reason: null };
  }

  /** @param at when it happens, in milliseconds since 1970 by the service's clock */
  decide({ nonce, gate, direction }, known, at) {
    const here = this.#list.gate(gate);
    const { ticket, reason } = this.find(known);
    const answer = { nonce, since: null, sinceGate: null, edition: null, reason: null, goodAt: null, elsewhere: [] };
    if (!ticket) {
      return { ...answer, ...this.#unknown(known), ticket: null };
    }
    const holder = { ...ticket, type: this.#name(this.#list.type(ticket.type)) };
    if (!here) {
      return { ...answer, verdict: 'WRONG_GATE', ticket: holder };
    }
    const rules = rulesOf(here);
    const stay = this.#list.stay(ticket.id, here.area);
    const pass = {
      ofThisEdition: true,
      standing: reason && ticket.standing !== 'CANCELLED' ? 'REVOKED' : ticket.standing,
      type: ticket.type,
      days: flat(this.#list.type(ticket.type)?.days ?? []),
      inside: Boolean(stay?.inside),
      since: stay?.since ?? -1,
    };
    const counted = here.places > 0 && direction === 'IN';
    const inside = counted ? this.#list.inside(here.area, lastOut(rules, at), (since) => isStillIn(rules, since, at)) : 0;
    const { verdict, when } = decide(rules, pass, inside, direction, at);
    const isEarly = verdict === 'NOT_YET' || verdict === 'WRONG_DAY';
    return {
      ...answer,
      verdict,
      ticket: holder,
      since: iso(stay?.since),
      sinceGate: this.#name(this.#list.gate(stay?.gate)),
      reason: verdict === 'REVOKED' ? reason : null,
      goodAt: isEarly ? iso(when) : null,
      elsewhere: verdict === 'WRONG_GATE' ? this.#elsewhere(ticket.type, here) : [],
    };
  }

  /** A code of another edition is known by its mark, whether or not there is such a ticket: nobody is let in by it. */
  #unknown({ mark, isForm }) {
    const other = mark && mark !== this.#list.edition.mark && this.#list.otherEditions.find((one) => one.mark === mark);
    if (other) {
      return { verdict: 'WRONG_EDITION', edition: this.#name(other) };
    }
    return { verdict: mark || isForm ? 'UNKNOWN' : 'MISREAD' };
  }

  #elsewhere(type, here) {
    return this.#list.gates
      .filter(({ id, area, types }) => id !== here.id && area === here.area && (!types.length || types.includes(type)))
      .map((gate) => this.#name(gate));
  }

  #name(named) {
    return named?.name[this.#language] ?? null;
  }

  /** Remembers whom a passage moved, so that the next scan of the same ticket knows. */
  note({ nonce, gate, verdict, ticket }, at) {
    const area = this.#list.gate(gate)?.area;
    if (ticket && area && (verdict === 'ADMITTED' || verdict === 'LEFT')) {
      this.#list.move(ticket.id, area, { inside: verdict === 'ADMITTED', since: at, gate, nonce });
    }
  }
}
