// The scanner page: what a person at the door sees and does, put together from the modules beside this one. An organiser
// has it with the service alone behind it; a paired phone has a list besides, and decides by it where there is no line.
import { Camera } from './camera.js';
import { Device } from './device.js';
import { LineStatus, NameSearch, overruleActions, reviewActions, ReviewSwitch } from './device-desk.js';
import { timeFormat } from './door-time.js';
import { Feedback } from './feedback.js';
import { newNonce } from './nonce.js';
import { recall, remember } from './remembered.js';
import { RepeatGuard } from './repeat-guard.js';
import { ScanApi } from './scan-api.js';
import { NeedsPerson, RecentScans } from './scan-lists.js';
import { ScanQueue } from './scan-queue.js';
import { ScanStore } from './scan-store.js';
import { UsbField } from './usb-field.js';
import { VerdictPanel } from './verdict-panel.js';
import { offlineView, pendingView, reviewView, verdictView } from './verdicts.js';
import { stayAwake } from './wake-lock.js';

const MODE = 'door.mode';
/** When a scan without an answer stops looking as if the answer were about to come. */
const SLOW_MS = 2_000;
/** How long a phone that has a list waits for the service before it decides by itself. */
const PATIENCE_MS = 1_500;

const settings = JSON.parse(document.getElementById('scanner-settings').textContent);
const { words } = settings;
const part = (name) => document.querySelector(`[data-part="${name}"]`);
const modeButtons = [...document.querySelectorAll('[data-mode-button]')];

const formatTime = timeFormat(settings.lang, settings.zone);
const feedback = new Feedback();
const guard = new RepeatGuard();
const device = settings.device ? await Device.open(settings.language, { synced: showLine, revoked }) : null;
const line = device ? new LineStatus(part, words, formatTime) : null;
const review = device ? new ReviewSwitch(part) : null;
const recent = new RecentScans(part, words, formatTime, device ? (scan) => device.undo(scan.nonce) : null);
const api = device?.api ?? new ScanApi(location.href, settings.api);
const queue = new ScanQueue({
  store: device?.scans ?? new ScanStore(),
  send: (scan) => api.send(scan),
  on: { answered, waiting, changed },
});
const needsPerson = new NeedsPerson(part, words, formatTime, queue);
const usb = new UsbField(part, words, (code) => scanned(code, 'USB'));
const verdict = new VerdictPanel(part, focusField);
const camera = new Camera(part('video'), { onCode: (code) => scanned(code, 'CAMERA'), onChange: cameraChanged });

/** Why scans wait, as the last attempt had it; null when the line is good. */
let trouble = null;
/** By nonce, what was recognised of a scan that has no answer yet; of earlier pages there is nothing to tell. */
const recognised = new Map();

async function scanned(code, source) {
  if (!guard.accepts(code, source)) {
    part('repeated').hidden = source === 'CAMERA';
    return;
  }
  part('repeated').hidden = true;
  if (!device) {
    submit({ ...asked(source), code });
    return;
  }
  const known = await device.recognise(code);
  take({ ...asked(source), shown: known.shown, tail: known.tail }, known);
}

function asked(source) {
  return {
    nonce: newNonce(),
    gate: settings.gate,
    direction: document.querySelector('input[name="direction"]:checked').value,
    source,
    scannedAt: new Date().toISOString(),
  };
}

/** A phone's scan: at once, or after a look at who it is. */
function take(scan, known) {
  const holder = review.isOn ? device.holder(known) : null;
  if (!holder) {
    submit(scan, known);
    return;
  }
  const view = reviewView(device.foresee(scan, known), words, formatTime);
  const admit = () => submit({ ...scan, nonce: newNonce(), scannedAt: new Date().toISOString() }, known);
  verdict.show(scan.nonce, view, reviewActions(words, admit, () => verdict.close()));
  feedback.give(view.tone);
}

function submit(asking, known) {
  if (known) {
    recognised.set(asking.nonce, known);
  }
  const scan = queue.submit(asking);
  if (scan.nonce !== asking.nonce) {
    recognised.delete(asking.nonce);
  }
  if (!scan.told) {
    present(scan, scan.state);
  }
  if (device?.knowsTheDoor) {
    const isCut = trouble !== null || navigator.onLine === false;
    setTimeout(() => decideHere(scan), isCut ? 0 : PATIENCE_MS);
  } else {
    setTimeout(() => scan.state === 'sending' && verdict.shows(scan.nonce) && present(scan, 'waiting'), SLOW_MS);
  }
}

/** Nobody else has answered: the phone says what its list says, and the service will be told that it did. */
function decideHere(scan) {
  const known = recognised.get(scan.nonce);
  if (!known || scan.told || !device.knowsTheDoor) {
    return;
  }
  recognised.delete(scan.nonce);
  const answer = device.decide(scan, known);
  queue.tell(scan.nonce, answer.verdict);
  const view = { ...offlineView(answer, words, formatTime, listTime()), canBeUndone: false };
  recent.put(scan, view);
  verdict.show(scan.nonce, view, actionsFor(scan, answer, known));
  feedback.give(view.tone);
  showLine();
}

/** Shows a scan that has no verdict yet, or never will by itself. */
function present(scan, state) {
  const view = pendingView(state, words);
  verdict.show(scan.nonce, view);
  feedback.give(view.tone);
  if (state !== 'sending') {
    recent.put(scan, view);
  }
}

function answered(scan, answer, late) {
  trouble = null;
  const known = recognised.get(scan.nonce);
  recognised.delete(scan.nonce);
  const isPassage = answer.verdict === 'ADMITTED' || answer.verdict === 'LEFT';
  const seen = verdictView(answer, words, formatTime);
  const marks = [scan.told && words.device.mark, answer.judged && words.device.judged, answer.overruled && words.device.overruled];
  const view = { ...seen, canBeUndone: isPassage && !answer.undone, marks: marks.filter(Boolean) };
  recent.put(scan, view, late && !scan.told);
  part('inside').textContent = answer.inside;
  part('admitted-here').textContent = answer.admittedHere;
  if (device && !scan.told) {
    device.noteAnswer(scan, answer);
  }
  // A late answer must not cover the verdict of the person who stands at the door now, nor what they were told.
  if (!scan.told && (!late || verdict.shows(scan.nonce))) {
    verdict.show(scan.nonce, view, actionsFor(scan, answer, known));
    feedback.give(view.tone);
  }
  showLine();
}

/** Whoever may overrule can let in whom the rules refuse. */
function actionsFor(scan, answer, known) {
  const canBe = device && settings.mayOverrule && answer.ticket && scan.direction === 'IN' && known;
  if (!canBe || answer.verdict === 'ADMITTED' || answer.verdict === 'WRONG_EDITION') {
    return [];
  }
  return overruleActions(words, (reason) => {
    const { direction, source } = scan;
    submit({ ...asked(source), direction, shown: scan.shown, tail: scan.tail, reason }, known);
  });
}

function waiting(scan, why) {
  if (why !== 'refused') {
    trouble = why;
  }
  if (recognised.has(scan.nonce) && device?.knowsTheDoor) {
    decideHere(scan);
    return;
  }
  // What waited before waits on silently; it has its line in the list. So does what the people were told by the phone.
  if (!scan.told && (!scan.late || verdict.shows(scan.nonce))) {
    present(scan, scan.state);
  }
}

function changed() {
  const count = queue.waiting.length;
  const shown = count ? (trouble ?? 'unreachable') : null;
  for (const message of document.querySelectorAll('[data-trouble]')) {
    message.hidden = message.dataset.trouble !== shown && !(message.dataset.trouble === 'unreachable' && shown === 'failing');
  }
  part('trouble').hidden = !shown;
  part('waiting-count').textContent = count;
  needsPerson.show(queue.refused);
  showLine();
}

function showLine() {
  line?.show(trouble === null && navigator.onLine !== false, device.syncedAt);
}

const listTime = () => device.syncedAt && formatTime(new Date(device.syncedAt).toISOString());

/** The phone is paired no longer: its list is gone, and the page says what to do. */
function revoked() {
  location.assign(settings.home);
}

function cameraChanged({ state, several, lit }) {
  part('camera-state').textContent = words.camera[state];
  part('camera').dataset.state = state;
  part('camera-start').hidden = state === 'on' || state === 'starting';
  part('camera-switch').hidden = state !== 'on' || !several;
  part('camera-light').hidden = state !== 'on' || lit === null;
  part('camera-light').setAttribute('aria-pressed', String(lit === true));
}

function useMode(mode) {
  remember(MODE, mode);
  showMode(mode);
  verdict.close();
  usb.use(mode === 'usb');
  if (mode === 'camera') {
    camera.start();
  } else {
    camera.stop();
  }
  focusField();
}

function showMode(mode) {
  document.body.dataset.mode = mode;
  for (const button of modeButtons) {
    button.setAttribute('aria-pressed', String(button.value === mode));
  }
}

/** Back to where codes are entered, after a button took the focus. */
function focusField() {
  const fields = { typed: 'typed-field', usb: 'usb-field', search: 'search-field' };
  const field = fields[document.body.dataset.mode];
  if (field) {
    part(field).focus();
  }
}

function showSilence() {
  part('feedback').setAttribute('aria-pressed', String(feedback.on));
}

function prepareDevice() {
  const about = ({ organisation, type }) => [organisation, device.typeName(type, settings.language)].filter(Boolean).join(' · ');
  new NameSearch(
    part,
    words,
    (text) => device.search(text).map((person) => ({ ...person, about: about(person) })),
    (person) => take({ ...asked('SEARCH'), shown: { ticket: person.id } }, { ticket: person.id }),
  );
  device.start(() => queue.waiting.length + queue.refused.length);
  addEventListener('online', showLine);
  addEventListener('offline', showLine);
}

part('camera-start').addEventListener('click', () => useMode('camera'));
part('camera-switch').addEventListener('click', () => camera.switch());
part('camera-light').addEventListener('click', () => camera.light());
part('retry').addEventListener('click', () => queue.retryNow());
part('reload').addEventListener('click', () => location.reload());
part('feedback').addEventListener('click', () => {
  feedback.toggle();
  showSilence();
});
part('typed-form').addEventListener('submit', (event) => {
  event.preventDefault();
  const code = part('typed-field').value.trim();
  if (code) {
    part('typed-field').value = '';
    scanned(code, 'TYPED');
  }
});
modeButtons.forEach((button) => button.addEventListener('click', () => useMode(button.value)));
addEventListener('beforeunload', (event) => (queue.wouldLose || device?.scans.isWriting) && event.preventDefault());

showSilence();
cameraChanged({ state: 'off', several: false, lit: null });
if (device) {
  prepareDevice();
}
const remembered = recall(MODE);
if (modeButtons.some(({ value }) => value === remembered)) {
  useMode(remembered);
} else {
  // The first time a person starts the camera themselves, so that the browser's question does not come unasked.
  showMode('camera');
}
queue.resume();
stayAwake();
