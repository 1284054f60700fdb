// Sound and vibration, so that a verdict reaches a person who looks at the guest and not at the phone.
import { recall, remember } from './remembered.js';

const SILENT = 'door.silent';

/** Per tone: notes of [hertz, seconds, waveform], and a vibration in milliseconds on and off. */
const SIGNALS = {
  good: { notes: [[880, 0.09, 'sine'], [1320, 0.14, 'sine']], buzz: [60] },
  out: { notes: [[1320, 0.09, 'sine'], [880, 0.14, 'sine']], buzz: [60] },
  warn: { notes: [[520, 0.16, 'triangle'], [0, 0.07], [520, 0.16, 'triangle']], buzz: [120, 80, 120] },
  stop: { notes: [[190, 0.55, 'sawtooth']], buzz: [400] },
  grey: { notes: [[330, 0.12, 'triangle']], buzz: [40, 40, 40] },
  wait: { notes: [[440, 0.09, 'sine'], [0, 0.06], [440, 0.09, 'sine'], [0, 0.06], [440, 0.09, 'sine']], buzz: [50, 50, 50] },
};
const LOUDNESS = 0.25;

export class Feedback {
  #audio = null;
  #silent = recall(SILENT) === 'yes';

  constructor() {
    // Browsers keep a page silent until somebody touches it.
    for (const gesture of ['pointerdown', 'keydown']) {
      document.addEventListener(gesture, () => this.#wake(), { passive: true });
    }
  }

  get on() {
    return !this.#silent;
  }

  toggle() {
    this.#silent = !this.#silent;
    remember(SILENT, this.#silent ? 'yes' : 'no');
    this.give('good');
  }

  /** Sounds and vibrates for a verdict's tone, unless switched off. */
  give(tone) {
    const signal = SIGNALS[tone];
    if (this.#silent || !signal) {
      return;
    }
    navigator.vibrate?.(signal.buzz);
    if (this.#audio?.state === 'running') {
      this.#play(signal.notes);
    }
  }

  #wake() {
    if (!this.#silent && 'AudioContext' in globalThis) {
      this.#audio ??= new AudioContext();
      if (this.#audio.state === 'suspended') {
        this.#audio.resume().catch(() => {});
      }
    }
  }

  #play(notes) {
    let at = this.#audio.currentTime;
    for (const [hertz, seconds, waveform] of notes) {
      if (hertz) {
        const tone = this.#audio.createOscillator();
        const volume = this.#audio.createGain();
        tone.type = waveform;
        tone.frequency.value = hertz;
        // A ramp at both ends, since a tone cut off clicks.
        volume.gain.setValueAtTime(0, at);
        volume.gain.linearRampToValueAtTime(LOUDNESS, at + 0.01);
        volume.gain.setValueAtTime(LOUDNESS, at + seconds - 0.02);
        volume.gain.linearRampToValueAtTime(0, at + seconds);
        tone.connect(volume).connect(this.#audio.destination);
        tone.start(at);
        tone.stop(at + seconds);
      }
      at += seconds;
    }
  }
}
