// The scanner page: what a person at the door sees and does, put together from the modules beside this one.
import { Camera } from './camera.js';
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
import { pendingView, verdictView } from './verdicts.js';
import { stayAwake } from './wake-lock.js';

const MODE = 'door.mode';
/** When a scan without an answer stops looking as if the answer were about to come. */
const SLOW_MS = 2_000;

const settings = JSON.parse(document.getElementById('scanner-settings').textContent);
const { words } = settings;
const part = (name) => document.querySelector(`[data-part="${name}"]`);
const modeButtons = [...document.querySelectorAll('[data-mode-button]')];

const formatTime = timeFormat(settings.lang, settings.zone);
const feedback = new Feedback();
const guard = new RepeatGuard();
const recent = new RecentScans(part, words, formatTime);
const api = new ScanApi(location.href, settings.api);
const queue = new ScanQueue({
  store: new ScanStore(),
  send: (scan) => api.send(scan),
  on: { answered, waiting, changed },
});
const needsPerson = new NeedsPerson(part, words, formatTime, queue);
const usb = new UsbField(part, words, (code) => scanned(code, 'USB'));
const verdict = new VerdictPanel(part, focusField);
const camera = new Camera(part('video'), { onCode: (code) => scanned(code, 'CAMERA'), onChange: cameraChanged });

/** Why scans wait, as the last attempt had it; null when the line is good. */
let trouble = null;

function scanned(code, source) {
  if (!guard.accepts(code, source)) {
    part('repeated').hidden = source === 'CAMERA';
    return;
  }
  part('repeated').hidden = true;
  const asked = {
    nonce: newNonce(),
    gate: settings.gate,
    code,
    direction: document.querySelector('input[name="direction"]:checked').value,
    source,
    scannedAt: new Date().toISOString(),
  };
  const scan = queue.submit(asked);
  present(scan, scan.state);
  setTimeout(() => scan.state === 'sending' && verdict.shows(scan.nonce) && present(scan, 'waiting'), SLOW_MS);
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
  const view = verdictView(answer, words, formatTime);
  recent.put(scan, view, late);
  part('inside').textContent = answer.inside;
  part('admitted-here').textContent = answer.admittedHere;
  // A late answer must not cover the verdict of the person who stands at the door now.
  if (!late || verdict.shows(scan.nonce)) {
    verdict.show(scan.nonce, view);
    feedback.give(view.tone);
  }
}

function waiting(scan, why) {
  if (why !== 'refused') {
    trouble = why;
  }
  // What waited before waits on silently; it has its line in the list.
  if (!scan.late || verdict.shows(scan.nonce)) {
    present(scan, scan.state);
  }
}

function changed() {
  const count = queue.waiting.length;
  const shown = count ? (trouble ?? 'unreachable') : null;
  for (const line of document.querySelectorAll('[data-trouble]')) {
    line.hidden = line.dataset.trouble !== shown && !(line.dataset.trouble === 'unreachable' && shown === 'failing');
  }
  part('trouble').hidden = !shown;
  part('waiting-count').textContent = count;
  needsPerson.show(queue.refused);
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
  const fields = { typed: 'typed-field', usb: 'usb-field' };
  const field = fields[document.body.dataset.mode];
  if (field) {
    part(field).focus();
  }
}

function showSilence() {
  part('feedback').setAttribute('aria-pressed', String(feedback.on));
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
addEventListener('beforeunload', (event) => queue.wouldLose && event.preventDefault());

showSilence();
cameraChanged({ state: 'off', several: false, lit: null });
const remembered = recall(MODE);
if (modeButtons.some(({ value }) => value === remembered)) {
  useMode(remembered);
} else {
  // The first time a person starts the camera themselves, so that the browser's question does not come unasked.
  showMode('camera');
}
queue.resume();
stayAwake();
