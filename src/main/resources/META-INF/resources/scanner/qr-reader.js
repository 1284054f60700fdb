// Two ways to find a QR in what the camera shows: the browser's own detector where it has one, else our decoder.

/** Longest side in pixels of what our decoder is given: enough for a badge at arm's length, quick on an old phone. */
const LONGEST = 800;

/** The part of the video that is on screen, since only that is what the person aims with. */
function visiblePart(video) {
  const { videoWidth: width, videoHeight: height, clientWidth, clientHeight } = video;
  if (!clientWidth || !clientHeight) {
    return { x: 0, y: 0, width, height };
  }
  const scale = Math.max(clientWidth / width, clientHeight / height);
  const shownWidth = Math.min(width, clientWidth / scale);
  const shownHeight = Math.min(height, clientHeight / scale);
  return { x: (width - shownWidth) / 2, y: (height - shownHeight) / 2, width: shownWidth, height: shownHeight };
}

class NativeReader {
  #detector;

  constructor(detector) {
    this.#detector = detector;
  }

  static async open() {
    if (!('BarcodeDetector' in globalThis)) {
      return null;
    }
    try {
      const formats = await globalThis.BarcodeDetector.getSupportedFormats();
      return formats.includes('qr_code')
        ? new NativeReader(new globalThis.BarcodeDetector({ formats: ['qr_code'] }))
        : null;
    } catch {
      return null;
    }
  }

  /** The code nearest the middle of the picture: with a queue at the door there may be two in view. */
  async read(video) {
    const found = await this.#detector.detect(video);
    const offCentre = ({ boundingBox: box }) =>
      Math.hypot(box.x + box.width / 2 - video.videoWidth / 2, box.y + box.height / 2 - video.videoHeight / 2);
    return found.sort((one, other) => offCentre(one) - offCentre(other))[0]?.rawValue || null;
  }

  close() {}
}

class WorkerReader {
  #worker = new Worker(new URL('./decode-worker.js', import.meta.url), { type: 'module' });
  #canvas = document.createElement('canvas');
  #context = this.#canvas.getContext('2d', { willReadFrequently: true });
  #asked = 0;
  #broken = null;
  #settle = null;

  constructor() {
    this.#worker.onmessage = ({ data }) => {
      if (data.id === this.#asked) {
        this.#settle?.resolve(data.text);
      }
    };
    this.#worker.onerror = (event) => {
      this.#broken = new Error(event.message || 'decoder');
      this.#settle?.reject(this.#broken);
    };
  }

  read(video) {
    if (this.#broken) {
      return Promise.reject(this.#broken);
    }
    const part = visiblePart(video);
    const shrink = Math.min(1, LONGEST / Math.max(part.width, part.height));
    const width = Math.round(part.width * shrink);
    const height = Math.round(part.height * shrink);
    // Setting a canvas's size, even to the same, throws its memory away.
    if (this.#canvas.width !== width || this.#canvas.height !== height) {
      this.#canvas.width = width;
      this.#canvas.height = height;
    }
    this.#context.drawImage(video, part.x, part.y, part.width, part.height, 0, 0, width, height);
    const pixels = this.#context.getImageData(0, 0, width, height).data.buffer;
    return new Promise((resolve, reject) => {
      this.#settle = { resolve, reject };
      this.#worker.postMessage({ id: ++this.#asked, pixels, width, height }, [pixels]);
    });
  }

  close() {
    this.#worker.terminate();
    this.#settle?.resolve(null);
  }
}

/** Falls back to our decoder for good when the browser's own one turns out not to work, as on some phones. */
export class QrReader {
  #reader;

  constructor(reader) {
    this.#reader = reader;
  }

  static async open() {
    return new QrReader((await NativeReader.open()) ?? new WorkerReader());
  }

  /** The text of a QR in the video's present picture, or null. Ask again only when this has been answered. */
  async read(video) {
    if (!video.videoWidth || video.readyState < HTMLMediaElement.HAVE_CURRENT_DATA) {
      return null;
    }
    try {
      return await this.#reader.read(video);
    } catch (error) {
      if (this.#reader instanceof WorkerReader) {
        throw error;
      }
      this.#reader = new WorkerReader();
      return null;
    }
  }

  close() {
    this.#reader.close();
  }
}
