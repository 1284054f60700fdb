// The scanner page: what a person at the door sees and does, put together from the modules beside this one. An organiser
// has it with the service alone behind it; a paired phone has a list besides, and decides by it where there is no line.
import { Camera } from './camera.js';
import { CheckIn } from './check-in.js';
import { LineStatus, NameSearch, ReviewSwitch } from './desk.js';
import { Device } from './device.js';
import { timeFormat } from './door-time.js';
import { Feedback } from './feedback.js';
import { Organiser } from './organiser.js';
import { recall, remember } from './remembered.js';
import { NeedsPerson, RecentScans } from './scan-lists.js';
import { UsbField } from './usb-field.js';
import { VerdictPanel } from './verdict-panel.js';
import { stayAwake } from './wake-lock.js';

const MODE = 'door.mode';

const settings = JSON.parse(document.getElementById('scanner-settings').textContent);
const { words } = settings;
const part = (name) => document.querySelector(`[data-part="${name}"]`);
const modeButtons = [...document.querySelectorAll('[data-mode-button]')];

const formatTime = timeFormat(settings.lang, settings.zone);
const feedback = new Feedback();
/** The phone is paired no longer: its list is gone, and the page says what to do. */
const revoked = () => location.assign(settings.home);
const kind = settings.device
  ? await Device.open(settings.language, { synced: showLine, revoked })
  : new Organiser(settings);
const line = settings.device ? new LineStatus(part, words, formatTime) : null;
const review = settings.device ? new ReviewSwitch(part) : null;
const verdict = new VerdictPanel(part, focusField);
const recent = new RecentScans(part, words, formatTime, (scan) => kind.undo(scan.nonce));
const checkIn = new CheckIn(kind, settings, formatTime, {
  verdict,
  recent,
  feedback,
  changed,
  looksFirst: () => review?.isOn ?? false,
  repeated: (is) => {
    part('repeated').hidden = !is;
  },
  counted: ({ inside, admittedHere }) => {
    part('inside').textContent = inside;
    part('admitted-here').textContent = admittedHere;
  },
});
const { queue } = checkIn;
const needsPerson = new NeedsPerson(part, words, formatTime, queue);
const usb = new UsbField(part, words, (code) => checkIn.scanned(code, 'USB'));
const camera = new Camera(part('video'), { onCode: (code) => checkIn.scanned(code, 'CAMERA'), onChange: cameraChanged });

function changed() {
  const { trouble } = checkIn;
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
  line?.show(checkIn.hasLine, kind.syncedAt);
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
    checkIn.scanned(code, 'TYPED');
  }
});
modeButtons.forEach((button) =>
  button.addEventListener('click', () => {
    verdict.close();
    useMode(button.value);
  }),
);
// The form for whoever has no ticket is the service's; the scanner is not left for a page that does not come.
part('desk')?.addEventListener('click', (event) => {
  if (navigator.onLine === false) {
    event.preventDefault();
    part('desk-offline').hidden = false;
  }
});
addEventListener('online', () => {
  part('desk-offline')?.toggleAttribute('hidden', true);
  showLine();
});
addEventListener('offline', showLine);
addEventListener('beforeunload', (event) => (queue.wouldLose || kind.isWriting) && event.preventDefault());
new NameSearch(part, words, (text) => kind.search(text), (person) => checkIn.chosen(person));

showSilence();
cameraChanged({ state: 'off', several: false, lit: null });
kind.start(() => queue.waiting.length + queue.refused.length);
const remembered = recall(MODE);
if (modeButtons.some(({ value }) => value === remembered)) {
  useMode(remembered);
} else {
  // The first time a person starts the camera themselves, so that the browser's question does not come unasked.
  showMode('camera');
}
queue.resume();
stayAwake();
