import { createBuiltInModel } from '../../utils/agent/built-in-model';
import type { Model } from '../../utils/agent/chat';
import { FIELDS_SCHEMA, readFields } from '../../utils/agent/read-fields';
import type { PageReading } from '../../utils/domain/product';
import { outlineOf } from '../../utils/extraction/outline';
import { builtInApi, builtInState } from '../../utils/platform/language-model';
import { t } from '../../utils/platform/text';
import { profileFor } from '../../utils/storage/queries/profiles';
import { readSettings } from '../../utils/storage/queries/settings';
import { modelFor } from './agent-model';
import { askPage } from './pages';
import { readCapture } from './reading';

const PATIENCE_MS = 60_000;

/**
 * Reads a tab with the help of the person's model: it sees some lines of the page and says which of them are the price, the
 * name and so on. What it says counts only where the page shows the same words, and is never sure. Throws with a sentence for the person.
 */
export async function readTabWithModel(tabId: number): Promise<PageReading> {
  const model = (await quickModel()) ?? (await builtInModel());
  if (!model) throw new Error(t('popupNoModel'));
  const capture = await askPage(tabId, 'capturePage', {});
  const { maskPersonalData: isMasked } = await readSettings();
  const request = { outline: outlineOf(capture), nonce: crypto.randomUUID().slice(0, 13), isMasked };
  const words = await readFields(model, request, AbortSignal.timeout(PATIENCE_MS));
  return readCapture(capture, words);
}

async function quickModel(): Promise<Model | null> {
  const profile = await profileFor('quick');
  if (!profile) return null;
  return modelFor(profile, {
    fetch: (input, init) => fetch(input, init),
    random: Math.random,
    now: Date.now,
  });
}

/** The browser's own model, where the person switched it on and it is ready; nothing is ever fetched from here. */
async function builtInModel(): Promise<Pick<Model, 'streamTurn'> | null> {
  const api = builtInApi();
  const isWanted = api !== null && (await readSettings()).usesBuiltInModel;
  if (!isWanted || (await builtInState(api)) !== 'available') return null;
  return createBuiltInModel(api, FIELDS_SCHEMA);
}
