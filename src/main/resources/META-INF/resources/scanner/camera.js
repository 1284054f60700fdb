// The camera: asked for, chosen, lit, looked at ten times a second, and let go while nobody looks at the page.
import { QrReader } from './qr-reader.js';
import { recall, remember } from './remembered.js';

const INTERVAL_MS = 100;
const CHOSEN = 'door.camera';

/** What the browser calls a refusal, as the state that the page has words for. */
const PROBLEMS = {
  NotAllowedError: 'denied',
  SecurityError: 'denied',
  NotFoundError: 'missing',
  OverconstrainedError: 'missing',
  NotReadableError: 'busy',
  AbortError: 'busy',
};

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * States: off, starting, on, and for trouble denied, missing, busy, insecure (no https), lost (unplugged or taken
 * away) and broken (the decoder did not load).
 */
export class Camera {
  #video;
  #onCode;
  #onChange;
  #wanted = false;
  /** Counts starts and stops, so that what an earlier one left pending knows that it is late. */
  #turn = 0;
  #stream = null;
  #devices = [];
  #lit = null;

  /**
   * @param video the element that shows what the camera sees
   * @param onCode called with the text of a code, again and again while it is in view
   * @param onChange called with {state, several: is there another camera, lit: true, false or null for no lamp}
   */
  constructor(video, { onCode, onChange }) {
    this.#video = video;
    this.#onCode = onCode;
    this.#onChange = onChange;
    document.addEventListener('visibilitychange', () => {
      if (this.#wanted) {
        return document.hidden ? this.#release('off') : this.#acquire();
      }
    });
  }

  async start() {
    this.#wanted = true;
    await this.#acquire();
  }

  stop() {
    this.#wanted = false;
    this.#release('off');
  }

  /** Goes on to the next camera and remembers it on this device. */
  async switch() {
    const current = this.#track()?.getSettings().deviceId;
    const at = this.#devices.findIndex(({ deviceId }) => deviceId === current);
    const next = this.#devices[(at + 1) % this.#devices.length];
    if (next) {
      remember(CHOSEN, next.deviceId);
      await this.#acquire();
    }
  }

  /** Turns the lamp on or off, where there is one. */
  async light() {
    if (this.#lit === null) {
      return;
    }
    try {
      await this.#track().applyConstraints({ advanced: [{ torch: !this.#lit }] });
      this.#lit = !this.#lit;
    } catch {
      this.#lit = null;
    }
    this.#tell('on');
  }

  async #acquire() {
    this.#release('starting');
    const turn = this.#turn;
    if (!navigator.mediaDevices?.getUserMedia) {
      return this.#tell('insecure');
    }
    let stream;
    try {
      stream = await openStream();
    } catch (error) {
      return turn === this.#turn && this.#tell(PROBLEMS[error.name] ?? 'busy');
    }
    if (turn !== this.#turn) {
      return stop(stream);
    }
    this.#stream = stream;
    this.#track().addEventListener('ended', () => turn === this.#turn && this.#release('lost'));
    this.#video.srcObject = stream;
    // Starting to play is refused only when something newer already took the element.
    await this.#video.play().catch(() => {});
    this.#devices = (await navigator.mediaDevices.enumerateDevices()).filter(({ kind }) => kind === 'videoinput');
    if (turn === this.#turn) {
      this.#lit = this.#track().getCapabilities?.().torch ? false : null;
      this.#tell('on');
      this.#watch(turn);
    }
  }

  async #watch(turn) {
    let reader;
    try {
      reader = await QrReader.open();
      while (turn === this.#turn) {
        const began = performance.now();
        const text = await reader.read(this.#video);
        if (text && turn === this.#turn) {
          this.#onCode(text);
        }
        await pause(Math.max(0, INTERVAL_MS - (performance.now() - began)));
      }
    } catch (error) {
      console.error(error);
      if (turn === this.#turn) {
        this.#release('broken');
      }
    } finally {
      reader?.close();
    }
  }

  #release(state) {
    this.#turn++;
    stop(this.#stream);
    this.#stream = null;
    this.#video.srcObject = null;
    this.#lit = null;
    this.#tell(state);
  }

  #track() {
    return this.#stream?.getVideoTracks()[0];
  }

  #tell(state) {
    this.#onChange({ state, several: this.#devices.length > 1, lit: this.#lit });
  }
}

/** The camera chosen before if it is still there, else the one that looks away from the person. */
async function openStream() {
  const size = { width: { ideal: 1280 }, height: { ideal: 720 } };
  const chosen = recall(CHOSEN);
  if (chosen) {
    try {
      return await navigator.mediaDevices.getUserMedia({ video: { ...size, deviceId: { exact: chosen } } });
    } catch (error) {
      if (PROBLEMS[error.name] !== 'missing') {
        throw error;
      }
    }
  }
  return navigator.mediaDevices.getUserMedia({ video: { ...size, facingMode: { ideal: 'environment' } } });
}

function stop(stream) {
  stream?.getTracks().forEach((track) => track.stop());
}
