// The queue with its real store and its real way to the service; what it tells is written into the page.
import { newNonce } from '/scanner/nonce.js';
import { RepeatGuard } from '/scanner/repeat-guard.js';
import { ScanApi } from '/scanner/scan-api.js';
import { ScanQueue } from '/scanner/scan-queue.js';
import { ScanStore } from '/scanner/scan-store.js';

const tell = (text) => {
  document.getElementById('log').textContent += `${text};`;
};
const api = new ScanApi(location.href);
const queue = new ScanQueue({
  store: new ScanStore(),
  send: (scan) => api.send(scan),
  on: {
    answered: (scan, { verdict }, late) => tell(`${scan.code} ${verdict}${late ? ' late' : ''}`),
    waiting: (scan, why) => tell(`${scan.code} ${why}`),
    changed: () => {},
  },
});

globalThis.queue = queue;
globalThis.RepeatGuard = RepeatGuard;
globalThis.scan = (code, direction = 'IN') =>
  queue.submit({
    nonce: newNonce(),
    gate: '00000000-0000-4000-8000-000000000001',
    code,
    direction,
    source: 'CAMERA',
    scannedAt: new Date().toISOString(),
  }).nonce;
queue.resume();
