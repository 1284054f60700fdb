// The leads of this phone: each is written down at once, sent when there is a line, and kept until a person has dealt with it
// where the service does not take it. What a visitor shared is in this page's memory alone, and asked for anew by each page.
import { newNonce } from '../nonce.js';
import { ScanQueue } from '../scan-queue.js';

/** So many leads are kept and looked up again; older ones are on the partner's page. */
const KEPT = 50;
/** Any other verdict leaves a lead as it is. */
const FINAL = new Set(['TAKEN', 'KNOWN', 'REVOKED']);

export class LeadBook {
  #store;
  #api;
  #organisation;
  #on;
  /** By nonce. */
  #leads = new Map();
  #shared = new Map();

  /**
   * @param scans where what waits survives the page
   * @param on {changed()}
   */
  constructor(store, scans, api, organisation, on) {
    this.#store = store;
    this.#api = api;
    this.#organisation = organisation;
    this.#on = on;
    this.queue = new ScanQueue({
      store: scans,
      send: (item) => api.send(item),
      on: {
        answered: (item, answer) => this.#answered(item, answer),
        waiting: () => {},
        changed: () => on.changed(),
      },
      // The same badge once more is a visitor who agreed once more, perhaps to more.
      isTwin: () => false,
    });
  }

  async load() {
    (await this.#store.leads()).forEach((lead) => this.#leads.set(lead.nonce, lead));
    this.queue.resume();
  }

  /** The latest first: {lead, shared: what the visitor shared, where that is known, items: what was not sent yet}. */
  get latest() {
    return [...this.#leads.values()]
      .sort((one, other) => other.scannedAt.localeCompare(one.scannedAt))
      .map((lead) => ({ lead, shared: this.#shared.get(lead.nonce) ?? {}, items: this.#items(lead.nonce) }));
  }

  get(nonce) {
    return this.#leads.get(nonce);
  }

  /** The visitor agreed to these fields, just now. @return the lead */
  take(badge, agreed) {
    const lead = {
      nonce: newNonce(),
      organisation: this.#organisation,
      badge,
      scannedAt: new Date().toISOString(),
      agreed,
      note: '',
      rating: 0,
      verdict: null,
    };
    this.#keep(lead);
    this.queue.submit({ ...lead, kind: 'scan', shown: shownOf(lead) });
    return lead;
  }

  /** The later writing is sent after the earlier, and both after the lead. */
  note(nonce, note, rating) {
    const lead = this.#leads.get(nonce);
    if (!lead || (lead.note === note && lead.rating === rating)) {
      return;
    }
    lead.note = note;
    lead.rating = rating;
    this.#keep(lead);
    const writtenAt = new Date().toISOString();
    const { organisation } = lead;
    this.queue.submit({ nonce: newNonce(), kind: 'note', lead: nonce, organisation, shown: shownOf(lead), scannedAt: writtenAt, writtenAt, note, rating });
  }

  /** Sends again what was refused of a lead. */
  again(nonce) {
    this.#items(nonce).forEach((item) => this.queue.again(item.nonce));
  }

  /** Lets go of it, a person having dealt with it. */
  settle(nonce) {
    const refused = this.#items(nonce).filter(({ state }) => state === 'refused');
    refused.forEach((item) => this.queue.settle(item.nonce));
    if (refused.some(({ kind }) => kind === 'scan')) {
      this.#forget(nonce);
    }
    this.#on.changed();
  }

  /** Asks what visitors share of the leads that were sent; of whoever took it back since, nothing stays. */
  async refresh() {
    const sent = this.latest.filter(({ lead, items }) => lead.verdict && lead.verdict !== 'REVOKED' && !items.length);
    sent.slice(KEPT).forEach(({ lead }) => this.#forget(lead.nonce));
    const asked = sent.slice(0, KEPT).map(({ lead }) => lead);
    if (asked.length) {
      const { answers = [] } = await this.#api.answers(asked);
      answers.forEach((answer) => this.#answered({ kind: 'scan', nonce: answer.nonce }, answer));
      this.#on.changed();
    }
  }

  /** What was sent goes; what was not stays until it is, by this phone paired anew with the same stand. */
  async wipe() {
    this.#shared.clear();
    const sent = [...this.#leads.keys()].filter((nonce) => !this.#items(nonce).length);
    sent.forEach((nonce) => this.#leads.delete(nonce));
    await Promise.all(sent.map((nonce) => this.#store.forgetLead(nonce).catch(() => {})));
    this.#on.changed();
  }

  #items(nonce) {
    return this.queue.all.filter((item) => (item.kind === 'note' ? item.lead : item.nonce) === nonce);
  }

  #answered({ kind, nonce }, { verdict, fields }) {
    const lead = this.#leads.get(nonce);
    if (kind !== 'scan' || !lead || !FINAL.has(verdict)) {
      return;
    }
    lead.verdict = verdict;
    if (verdict === 'REVOKED') {
      Object.assign(lead, { agreed: [], note: '', rating: 0, badge: null });
      this.#shared.delete(nonce);
    } else {
      this.#shared.set(nonce, fields ?? {});
    }
    this.#keep(lead);
  }

  #keep(lead) {
    this.#leads.set(lead.nonce, lead);
    // A copy, since the page goes on changing its own; where the disk refuses it, this page alone has it.
    this.#store.keepLead({ ...lead }).catch(() => {});
  }

  #forget(nonce) {
    this.#leads.delete(nonce);
    this.#shared.delete(nonce);
    this.#store.forgetLead(nonce).catch(() => {});
  }
}

/** By what the queue keeps a lead and its notes in their order. */
const shownOf = ({ nonce }) => ({ digest: nonce });
