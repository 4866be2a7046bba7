/** Sound as it travels between our own parts: a WAV file of one channel, 16 bits, 16,000 samples a second. */
export type SoundAddress = `data:audio/wav;base64,${string}`;

const BEFORE = 'data:audio/wav;base64,';

/** The letters of a sound's bytes, without the words before them. */
export function lettersOfSound(sound: SoundAddress): string {
  return sound.slice(BEFORE.length);
}

/** The bytes of a sound. */
export function bytesOfSound(sound: SoundAddress): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(lettersOfSound(sound)), (letter) => letter.charCodeAt(0));
}

/** The address of a sound's bytes. */
export function soundAddress(wav: Uint8Array): SoundAddress {
  let letters = '';
  for (const byte of wav) letters += String.fromCharCode(byte);
  return `${BEFORE}${btoa(letters)}`;
}
