import { bytesOfSound } from '../../domain/talk/sound';
import { wavSeconds } from '../../domain/talk/wav';
import type { LetOut } from '../model/outbox';

/** A sound inside of a body: base64 letters of a WAV file, with or without an address before them. */
const SOUND = /"(?:data:audio\/wav;base64,)?(UklGR[A-Za-z0-9+/=]{20,})"/g;

/**
 * A fetch that has `keep` keep every body before it leaves, with the sound in it told by its length, size and SHA-256 only: nobody's
 * voice is kept. What leaves is the body itself.
 */
export function keptWithoutVoice(fetch: typeof globalThis.fetch, keep: LetOut): typeof globalThis.fetch {
  return async (input, init) => {
    if (init?.body) await keep(String(input), await toldBody(init.body));
    return fetch(input, init);
  };
}

async function toldBody(body: BodyInit): Promise<string> {
  if (body instanceof FormData) return JSON.stringify(await toldForm(body));
  if (typeof body !== 'string') throw new Error('what leaves must be such that it can be shown');
  const told = new Map<string, string>();
  for (const [, letters = ''] of body.matchAll(SOUND))
    told.set(letters, await toldSound(bytesOfSound(`data:audio/wav;base64,${letters}`)));
  return body.replace(SOUND, (_, letters: string) => JSON.stringify(told.get(letters)));
}

async function toldForm(form: FormData): Promise<Record<string, string>> {
  const told: Record<string, string> = {};
  for (const [name, value] of form)
    told[name] =
      typeof value === 'string' ? value : await toldSound(new Uint8Array(await value.arrayBuffer()));
  return told;
}

async function toldSound(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const hex = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return `audio/wav, ${wavSeconds(bytes.length).toFixed(1)} s, ${bytes.length} bytes, SHA-256 ${hex}`;
}
