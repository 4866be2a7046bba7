/** Samples a second that every server for speech takes; more would tell it nothing. */
export const SPEECH_RATE = 16_000;
const HEADER_BYTES = 44;
const BYTES_PER_SAMPLE = 2;
/** Under this is what a microphone hears of itself. */
const QUIET = 0.003;

/**
 * One channel of sound as a WAV file: RIFF, PCM of 16 bits, little-endian. Samples run from -1 to 1; what is louder is cut there.
 * `rate` is in samples a second.
 */
export function writeWav(samples: Float32Array, rate: number): Uint8Array<ArrayBuffer> {
  const size = samples.length * BYTES_PER_SAMPLE;
  const view = new DataView(new ArrayBuffer(HEADER_BYTES + size));
  writeHeader(view, size, rate);
  samples.forEach((sample, index) => {
    view.setInt16(HEADER_BYTES + index * BYTES_PER_SAMPLE, toInteger(sample), true);
  });
  return new Uint8Array(view.buffer);
}

/** How long a WAV file of ours lasts, in seconds, by its size in bytes. */
export function wavSeconds(bytes: number): number {
  return Math.max(0, bytes - HEADER_BYTES) / BYTES_PER_SAMPLE / SPEECH_RATE;
}

/** Whether something can be heard in samples: at least a quarter of a second, and not silence throughout. */
export function isAudible(samples: Float32Array): boolean {
  return samples.length >= SPEECH_RATE / 4 && samples.some((sample) => Math.abs(sample) > QUIET);
}

function writeHeader(view: DataView, size: number, rate: number): void {
  writeLetters(view, 0, 'RIFF');
  view.setUint32(4, HEADER_BYTES - 8 + size, true);
  writeLetters(view, 8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  // PCM, one channel.
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, rate, true);
  view.setUint32(28, rate * BYTES_PER_SAMPLE, true);
  view.setUint16(32, BYTES_PER_SAMPLE, true);
  view.setUint16(34, 8 * BYTES_PER_SAMPLE, true);
  writeLetters(view, 36, 'data');
  view.setUint32(40, size, true);
}

function writeLetters(view: DataView, at: number, letters: string): void {
  for (let index = 0; index < letters.length; index += 1)
    view.setUint8(at + index, letters.charCodeAt(index));
}

function toInteger(sample: number): number {
  const cut = Math.max(-1, Math.min(1, sample));
  return Math.round(cut < 0 ? cut * 0x8000 : cut * 0x7fff);
}
