// Reads pictures away from the page's own thread, so that a slow phone's buttons still answer at once.
import { read } from './compiled.js';

self.onmessage = ({ data: { id, pixels, width, height } }) => {
  let text = null;
  try {
    text = read(new Int8Array(pixels), width, height);
  } catch (error) {
    // A picture that the decoder chokes on is a picture without a code: the next one comes in a tenth of a second.
    console.debug(error);
  }
  self.postMessage({ id, text });
};
