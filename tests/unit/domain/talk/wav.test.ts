import { expect, test } from 'vitest';
import { bytesOfSound, soundAddress } from '../../../../utils/domain/talk/sound';
import { isAudible, SPEECH_RATE, wavSeconds, writeWav } from '../../../../utils/domain/talk/wav';

const letters = (bytes: Uint8Array, from: number, to: number) =>
  new TextDecoder().decode(bytes.subarray(from, to));

test('a WAV file says what it holds: PCM of 16 bits, one channel, its rate and its length', () => {
  const bytes = writeWav(new Float32Array(SPEECH_RATE), SPEECH_RATE);
  const view = new DataView(bytes.buffer);
  expect([letters(bytes, 0, 4), letters(bytes, 8, 16), letters(bytes, 36, 40)]).toEqual([
    'RIFF',
    'WAVEfmt ',
    'data',
  ]);
  expect(bytes.length).toBe(44 + 32_000);
  expect(view.getUint32(4, true)).toBe(bytes.length - 8);
  expect(view.getUint32(16, true)).toBe(16);
  expect([20, 22, 32, 34].map((at) => view.getUint16(at, true))).toEqual([1, 1, 2, 16]);
  expect([24, 28, 40].map((at) => view.getUint32(at, true))).toEqual([16_000, 32_000, 32_000]);
  expect(wavSeconds(bytes.length)).toBe(1);
});

test.each([
  [0, 0],
  [1, 32_767],
  [-1, -32_768],
  [0.5, 16_384],
  [-0.5, -16_384],
  [1.7, 32_767],
  [-9, -32_768],
])('a sample of %d is written as %d', (sample, written) => {
  const bytes = writeWav(Float32Array.of(0, sample), 8000);
  expect(new DataView(bytes.buffer).getInt16(46, true)).toBe(written);
});

test('no sound at all is a file without frames', () => {
  expect(writeWav(new Float32Array(), SPEECH_RATE).length).toBe(44);
  expect(wavSeconds(0)).toBe(0);
});

test('a file travels as an address and comes back as it was', () => {
  const bytes = writeWav(Float32Array.of(0.1, -0.7, 1), SPEECH_RATE);
  const address = soundAddress(bytes);
  expect(address.startsWith('data:audio/wav;base64,UklGR')).toBe(true);
  expect(bytesOfSound(address)).toEqual(bytes);
});

test('silence, a click and nothing are told from speech', () => {
  const quiet = new Float32Array(SPEECH_RATE).fill(0.001);
  expect(isAudible(quiet)).toBe(false);
  expect(isAudible(quiet.map((sample, at) => (at === 9 ? -0.2 : sample)))).toBe(true);
  expect(isAudible(new Float32Array(100).fill(0.5))).toBe(false);
  expect(isAudible(new Float32Array())).toBe(false);
});
