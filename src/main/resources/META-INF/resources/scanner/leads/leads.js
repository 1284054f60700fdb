// The page of a stand's phone: a badge is read, its owner says what they share, and the representative notes what they talked
// about. Put together from the modules beside this one and those of the scanner.
import { Camera } from '../camera.js';
import { DeviceScans } from '../device-scans.js';
import { timeFormat } from '../door-time.js';
import { Feedback } from '../feedback.js';
import { KeptPage } from '../kept-page.js';
import { recall, remember } from '../remembered.js';
import { RepeatGuard } from '../repeat-guard.js';
import { UsbField } from '../usb-field.js';
import { stayAwake } from '../wake-lock.js';
import { recognise } from './badge.js';
import { Consent } from './consent.js';
import { PAGE_FILES } from './files.js';
import { LeadApi } from './lead-api.js';
import { LeadBook } from './lead-book.js';
import { LeadList } from './lead-list.js';
import { LeadStore, NoLeadsKept } from './lead-store.js';
import { NoteForm } from './note-form.js';

const MODE = 'leads.mode';
const HEARTBEAT_MS = 60_000;
const PAGES = '/leads';

const settings = JSON.parse(document.getElementById('stand-settings').textContent);
const { words } = settings;
const part = (name) => document.querySelector(`[data-part="${name}"]`);
const modeButtons = [...document.querySelectorAll('[data-mode-button]')];

let hasLine = navigator.onLine !== false;
const page = new KeptPage();
const api = new LeadApi(settings.language, words.verdicts, { revoked, line: lineIs });
const store = await LeadStore.open(settings.organisation).catch(() => new NoLeadsKept());
const scans = new DeviceScans(store);
await scans.load();
// Else a browser in need of room takes first what is kept for pages like this one.
navigator.storage?.persist?.().catch(() => {});
const formatTime = timeFormat(settings.lang, settings.zone);
const feedback = new Feedback();
const guard = new RepeatGuard();
const consent = new Consent(part, settings.consent, settings.language);
const list = new LeadList(part, words, formatTime, { edit, again: (nonce) => book.again(nonce), settle: (nonce) => book.settle(nonce) });
const book = new LeadBook(store, scans, api, settings.organisation, { changed });
const note = new NoteForm(part, (nonce, text, rating) => book.note(nonce, text, rating));
const usb = new UsbField(part, words, (code) => scanned(code, 'USB'));
const camera = new Camera(part('video'), { onCode: (code) => scanned(code, 'CAMERA'), onChange: cameraChanged });

/** One badge at a time: whatever the camera sees meanwhile is nobody's who was asked. */
async function scanned(text, source) {
  const isNew = guard.accepts(text, source);
  if (document.body.dataset.step !== 'scan' || !isNew) {
    return;
  }
  say('');
  const badge = await recognise(text, settings.edition);
  if (!badge) {
    say(words.misread);
    feedback.give('grey');
    return;
  }
  step('asking');
  const before = await api.agreedBefore(badge);
  step('consent');
  const agreed = await consent.ask(before);
  if (agreed) {
    feedback.give('good');
    await write(book.take(badge, agreed), true);
    say(words.saved);
  } else {
    say(words.declined);
  }
  backToScanning();
}

async function edit(nonce) {
  if (document.body.dataset.step === 'scan') {
    await write(book.get(nonce), false);
    backToScanning();
  }
}

async function write(lead, thanks) {
  step('note');
  await note.open(lead, words.agreed.replace('{fields}', list.agreed(lead)), thanks);
}

function step(name) {
  document.body.dataset.step = name;
}

function backToScanning() {
  step('scan');
  focusField();
}

function say(text) {
  part('said').textContent = text;
  part('said').hidden = !text;
}

function changed() {
  const count = book?.queue.waiting.length ?? 0;
  part('waiting').hidden = count === 0;
  part('waiting-count').textContent = count;
  list.show(book.latest);
}

function lineIs(there) {
  const cameBack = there && !hasLine;
  hasLine = there;
  showLine();
  if (cameBack) {
    book.queue.retryNow();
  }
}

function showLine() {
  const is = hasLine && navigator.onLine !== false;
  part('line').dataset.line = is ? 'on' : 'off';
  part('line').textContent = is ? words.online : words.offline;
}

async function revoked() {
  await book.wipe();
  page.wipe(PAGES);
  location.assign(settings.home);
}

function beat() {
  api.tell(book.queue.all.length);
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
  modeButtons.forEach((button) => button.setAttribute('aria-pressed', String(button.value === mode)));
}

/** Back to where codes are entered, after something else had the focus. */
function focusField() {
  const field = { typed: 'typed-field', usb: 'usb-field' }[document.body.dataset.mode];
  part(field ?? 'scan-title').focus();
}

function showSilence() {
  part('feedback').setAttribute('aria-pressed', String(feedback.on));
}

part('camera-start').addEventListener('click', () => useMode('camera'));
part('camera-switch').addEventListener('click', () => camera.switch());
part('camera-light').addEventListener('click', () => camera.light());
part('retry').addEventListener('click', () => book.queue.retryNow());
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
for (const event of ['online', 'offline']) {
  addEventListener(event, () => lineIs(navigator.onLine !== false));
}
document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && book.refresh());
addEventListener('beforeunload', (event) => (book.queue.wouldLose || scans.isWriting) && event.preventDefault());

showSilence();
showLine();
cameraChanged({ state: 'off', several: false, lit: null });
step('scan');
const remembered = recall(MODE);
if (modeButtons.some(({ value }) => value === remembered)) {
  useMode(remembered);
} else {
  // The first time a person starts the camera themselves, so that the browser's question does not come unasked.
  showMode('camera');
}
await book.load();
changed();
book.refresh();
beat();
setInterval(beat, HEARTBEAT_MS);
page.keep(settings.home, PAGE_FILES);
stayAwake();
