// Opens the pages of paired phones, at the door and at stands, when there is no line. What the service has is taken first, so
// that nobody scans with the page of last year; what it had last is there when it does not answer in time.

const CACHE = 'door-1';
const PATIENCE_MS = 2_500;
/** Once the line was found to be gone, how long nobody waits for it again. */
const GONE_FOR_MS = 10_000;
const OURS = [/^\/(ro|en)\/door(\/[0-9a-f-]{36})?$/, /^\/(ro|en)\/leads$/, /^\/scanner\//, /^\/assets\//];

let goneUntil = 0;

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => {
  event.waitUntil(
    (async () => {
      for (const name of await caches.keys()) {
        if (name.startsWith('door-') && name !== CACHE) {
          await caches.delete(name);
        }
      }
      await self.clients.claim();
    })(),
  );
});

self.addEventListener('message', (event) => {
  const { keep, wipe } = event.data ?? {};
  if (keep) {
    event.waitUntil(keepAll(keep).then((all) => event.ports[0]?.postMessage(all)));
  }
  if (wipe) {
    event.waitUntil(forget(wipe));
  }
});

/** @param pages the path that they begin with, after the language */
async function forget(pages) {
  const cache = await caches.open(CACHE);
  const all = await cache.keys();
  const theirs = all.filter(({ url }) => new URL(url).pathname.replace(/^\/(ro|en)\//, '/').startsWith(pages));
  await Promise.all(theirs.map((request) => cache.delete(request)));
}

/** @return whether all of them are kept */
async function keepAll(addresses) {
  const cache = await caches.open(CACHE);
  const kept = await Promise.all(
    addresses.map(async (address) => {
      try {
        const response = await fetch(address, { cache: 'no-cache' });
        return response.ok && !response.redirected ? (await cache.put(address, response), true) : false;
      } catch {
        return Boolean(await cache.match(address));
      }
    }),
  );
  return kept.every(Boolean);
}

self.addEventListener('fetch', (event) => {
  const address = new URL(event.request.url);
  const isOurs = address.origin === self.location.origin && OURS.some((path) => path.test(address.pathname));
  if (event.request.method === 'GET' && isOurs) {
    event.respondWith(answer(event.request));
  }
});

async function answer(request) {
  const cache = await caches.open(CACHE);
  const kept = await cache.match(request, { ignoreSearch: request.mode === 'navigate', ignoreVary: true });
  if (kept && Date.now() < goneUntil) {
    return kept;
  }
  try {
    const response = await (kept ? inTime(fetch(request)) : fetch(request));
    goneUntil = 0;
    // What an address asks for besides the page, such as the verdict of one scan, was for that moment.
    if (response.ok && !response.redirected && !new URL(request.url).search) {
      await cache.put(request, response.clone());
    }
    // A proxy that has lost the service answers too; the device is better served by what it has.
    return response.status >= 500 && kept ? kept : response;
  } catch (error) {
    goneUntil = Date.now() + GONE_FOR_MS;
    if (kept) {
      return kept;
    }
    throw error;
  }
}

function inTime(answered) {
  return Promise.race([
    answered,
    new Promise((resolve, reject) => setTimeout(() => reject(new Error('too slow')), PATIENCE_MS)),
  ]);
}
