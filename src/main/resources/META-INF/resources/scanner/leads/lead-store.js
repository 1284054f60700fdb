// What a stand's phone keeps: its latest leads, without anything of the people themselves but what was noted here; and what
// was not sent yet. All of it belongs to one organisation: what is another's waits unseen until the phone is theirs again.
import { Disk } from '../disk.js';

const NAME = 'leads';
const VERSION = 1;
const LEADS = 'leads';
const SCANS = 'scans';

export class LeadStore {
  #disk;
  #organisation;

  constructor(disk, organisation) {
    this.#disk = disk;
    this.#organisation = organisation;
  }

  /** Rejects where the browser keeps nothing. */
  static async open(organisation) {
    return new LeadStore(await Disk.open(NAME, VERSION, [LEADS, SCANS]), organisation);
  }

  leads() {
    return this.#own(LEADS);
  }

  keepLead(lead) {
    return this.#disk.write(LEADS, lead.nonce, lead);
  }

  forgetLead(nonce) {
    return this.#disk.write(LEADS, nonce);
  }

  /** Those below are as DeviceScans wants them. */
  scans() {
    return this.#own(SCANS);
  }

  keepScan(scan) {
    return this.#disk.write(SCANS, scan.nonce, scan);
  }

  forgetScan(nonce) {
    return this.#disk.write(SCANS, nonce);
  }

  async #own(store) {
    return (await this.#disk.all(store)).filter(({ organisation }) => organisation === this.#organisation);
  }
}

/** Where the browser keeps nothing: what this page knows is gone with it. */
export class NoLeadsKept {
  async leads() {
    return [];
  }

  async keepLead() {}

  async forgetLead() {}

  async scans() {
    return [];
  }

  async keepScan() {
    throw new Error('nothing is kept');
  }

  async forgetScan() {}
}
