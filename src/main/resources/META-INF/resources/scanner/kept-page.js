// Has a page and all it is made of kept, for when there is no line.

/** Opens the page without a line; see there. */
const WORKER = '/door-worker.js';
const DECODER_SCOPE = '/scanner/';

/** Fulfilled once it answers for its pages. */
function active(registration) {
  const coming = registration.installing ?? registration.waiting;
  return registration.active ? Promise.resolve() : new Promise((resolve) => {
    coming.addEventListener('statechange', () => coming.state === 'activated' && resolve());
  });
}

export class KeptPage {
  #worker = null;

  /** @param home whose pages it is for, which begin with it @param files what they are made of */
  async keep(home, files) {
    if (!navigator.serviceWorker) {
      return;
    }
    try {
      await navigator.serviceWorker.register(WORKER, { scope: home });
      // A worker of the page belongs to the scope of its own address, and the decoder is one.
      await active(await navigator.serviceWorker.register(WORKER, { scope: DECODER_SCOPE }));
      this.#worker = await navigator.serviceWorker.ready;
      // Its fonts, too, which are only asked for where their letters are.
      const used = performance.getEntriesByType('resource').map(({ name }) => new URL(name));
      const ours = used.filter(({ origin, pathname }) => origin === location.origin && /^\/(scanner|assets)\//.test(pathname));
      const keep = [location.pathname, home, ...new Set([...files, ...ours.map(({ pathname }) => pathname)])];
      const channel = new MessageChannel();
      channel.port1.onmessage = ({ data }) => {
        document.body.dataset.kept = String(data);
      };
      this.#worker.active.postMessage({ keep }, [channel.port2]);
    } catch {
      // Some browsers have no room for it in private windows; the page then needs a line to be opened.
    }
  }

  /** Takes away the pages under that path, in all languages; the files that they are made of tell of nobody. */
  wipe(pages) {
    this.#worker?.active?.postMessage({ wipe: pages });
  }
}
