// The door's list on a device, as far as it is known, and what was decided here since.

const [ID, DIGEST, SHORT, NAME, ORGANISATION, TYPE, STANDING, AUDIENCE, STAYS] = [0, 1, 2, 3, 4, 5, 6, 7, 8];

/** Letters without their marks, as a person in a hurry types them. */
const plain = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const MOST_FOUND = 20;

export class DoorList {
  #store;
  #tickets = new Map();
  #byCode = new Map();
  #byShortCode = new Map();
  #revoked = new Map();
  /** What scans of this page did: by ticket and area, {key, inside, since, gate, nonce}. */
  #moves = new Map();
  /** By area, who is inside since when, and how many of them count in the period that was asked about last. */
  #rooms = new Map();
  #rules = null;
  #meta = {};

  constructor(store) {
    this.#store = store;
  }

  async load() {
    const { tickets, revoked, moves, meta } = await this.#store.list();
    this.#meta = meta;
    this.#rules = meta.rules ?? null;
    this.#moves = new Map(moves.map((move) => [move.key, move]));
    tickets.forEach((row) => this.#index(row));
    this.#recountMoved();
    revoked.forEach((row) => this.#revoked.set(row[0], row));
  }

  /** What the service sent: everything, or what has changed. */
  async take(answer, whole) {
    const meta = { cursor: answer.cursor, rulesVersion: answer.rulesVersion, syncedAt: Date.now() };
    if (answer.rules) {
      meta.rules = answer.rules;
      this.#rules = answer.rules;
    }
    await this.#store.keepList({ anew: whole, tickets: answer.tickets, revoked: answer.revoked, meta });
    Object.assign(this.#meta, meta);
    if (whole) {
      [this.#tickets, this.#byCode, this.#byShortCode, this.#revoked, this.#rooms].forEach((map) => map.clear());
    }
    answer.tickets.forEach((row) => this.#index(row));
    this.#recountMoved();
    answer.revoked.forEach((row) => this.#revoked.set(row[0], row));
  }

  #index(row) {
    const before = this.#tickets.get(row[ID]);
    if (before) {
      this.#byCode.delete(before[DIGEST]);
      this.#byShortCode.delete(before[SHORT]);
    }
    this.#tickets.set(row[ID], row);
    this.#byCode.set(row[DIGEST], row);
    this.#byShortCode.set(row[SHORT], row);
    for (const [area] of [...(before?.[STAYS] ?? []), ...(row[STAYS] ?? [])]) {
      this.#recount(row[ID], area);
    }
  }

  async wipe() {
    [this.#tickets, this.#byCode, this.#byShortCode, this.#revoked, this.#moves, this.#rooms].forEach((map) => map.clear());
    this.#rules = null;
    this.#meta = {};
    await this.#store.wipeList();
  }

  get isKnown() {
    return this.#rules !== null;
  }

  /** Where to go on from: {cursor, rulesVersion}; without a cursor the whole list is wanted. */
  get position() {
    return { cursor: this.#meta.cursor, rulesVersion: this.#meta.rulesVersion };
  }

  /** Milliseconds since 1970 by this device's clock; undefined before the first sync. */
  get syncedAt() {
    return this.#meta.syncedAt;
  }

  /** How far this device's clock is ahead, in milliseconds. */
  get skew() {
    return this.#meta.skew ?? 0;
  }

  async keepSkew(millis) {
    this.#meta.skew = millis;
    await this.#store.keepMeta('skew', millis);
  }

  get edition() {
    return this.#rules.edition;
  }

  get otherEditions() {
    return this.#rules.otherEditions;
  }

  get gates() {
    return this.#rules.gates;
  }

  gate(id) {
    return this.#rules.gates.find((gate) => gate.id === id);
  }

  type(id) {
    return this.#rules.types.find((type) => type.id === id);
  }

  byCode(listed) {
    return this.#ticket(this.#byCode.get(listed));
  }

  byShortCode(listed) {
    return this.#ticket(this.#byShortCode.get(listed));
  }

  byId(id) {
    return this.#ticket(this.#tickets.get(id));
  }

  /** {ticket, reason} for a code that is good no longer. */
  revoked(listed) {
    const row = this.#revoked.get(listed);
    return row ? { ticket: this.#ticket(this.#tickets.get(row[1])), reason: row[2] } : null;
  }

  #ticket(row) {
    return row
      ? {
          id: row[ID],
          name: row[NAME],
          organisation: row[ORGANISATION],
          type: row[TYPE],
          standing: row[STANDING],
          audience: row[AUDIENCE],
        }
      : null;
  }

  /** Where somebody is behind a gate of that area, whoever knows the later: {inside, since, gate}; null for nowhere. */
  stay(ticket, area) {
    const listed = (this.#tickets.get(ticket)?.[STAYS] ?? []).find(([of]) => of === area);
    const here = this.#moves.get(`${ticket} ${area}`) ?? null;
    const there = listed ? { inside: listed[1] === 1, since: listed[2], gate: listed[3] } : null;
    return !there || (here && here.since >= there.since) ? here : there;
  }

  /**
   * How many are in there; counted anew only when another time has begun.
   *
   * @param period what the counting is good for
   * @param counts whether, in that period, somebody who came at that time is still in
   */
  inside(area, period, counts) {
    const room = this.#room(area);
    if (room.period !== period) {
      Object.assign(room, { period, counts, count: [...room.since.values()].filter(counts).length });
    }
    return room.count;
  }

  #room(area) {
    if (!this.#rooms.has(area)) {
      this.#rooms.set(area, { since: new Map(), period: null, counts: () => false, count: 0 });
    }
    return this.#rooms.get(area);
  }

  /** Keeps the count of a room right after somebody's stay there may have changed. */
  #recount(ticket, area) {
    const room = this.#room(area);
    const before = room.since.get(ticket);
    const stay = this.#tickets.has(ticket) ? this.stay(ticket, area) : null;
    room.count -= before !== undefined && room.counts(before) ? 1 : 0;
    room.since.delete(ticket);
    if (stay?.inside) {
      room.since.set(ticket, stay.since);
      room.count += room.counts(stay.since) ? 1 : 0;
    }
  }

  #recountMoved() {
    for (const { key } of this.#moves.values()) {
      this.#recount(...key.split(' '));
    }
  }

  /** Somebody went through here. Kept, so that a page opened anew knows it too; nobody at the door waits for that. */
  move(ticket, area, { inside, since, gate, nonce }) {
    const key = `${ticket} ${area}`;
    const move = { key, inside, since, gate, nonce };
    this.#moves.set(key, move);
    this.#recount(ticket, area);
    this.#store.keepMove(key, move).catch(() => {});
  }

  /** It was taken back. */
  moveBack(nonce) {
    for (const [key, move] of this.#moves) {
      if (move.nonce === nonce) {
        this.#moves.delete(key);
        this.#recount(...key.split(' '));
        this.#store.forgetMove(key).catch(() => {});
      }
    }
  }

  /** People by a part of each word of their name, marks and case aside. */
  search(text) {
    const wanted = plain(text).split(/\s+/).filter(Boolean);
    const found = [];
    for (const row of this.#tickets.values()) {
      const words = plain(`${row[NAME]} ${row[ORGANISATION]}`).split(/[\s-]+/);
      if (wanted.length && wanted.every((part) => words.some((word) => word.startsWith(part)))) {
        found.push(this.#ticket(row));
      }
    }
    return found.sort((one, other) => one.name.localeCompare(other.name, 'ro')).slice(0, MOST_FOUND);
  }
}
