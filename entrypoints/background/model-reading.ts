import { createBuiltInModel } from '../../utils/agent/built-in-model';
import type { Model } from '../../utils/agent/chat';
import { needsLook } from '../../utils/agent/outbox';
import { FIELDS_SCHEMA, readFields } from '../../utils/agent/read-fields';
import type { ModelProfile } from '../../utils/domain/model-profile';
import type { PageReading } from '../../utils/domain/product';
import type { Settings } from '../../utils/domain/settings';
import { outlineOf } from '../../utils/extraction/outline';
import { builtInApi, builtInState } from '../../utils/platform/language-model';
import { t } from '../../utils/platform/text';
import { profileFor } from '../../utils/storage/queries/profiles';
import { readSettings } from '../../utils/storage/queries/settings';
import { errandModel } from './errand-model';
import { askPage } from './pages';
import { readCapture } from './reading';

const PATIENCE_MS = 60_000;

/**
 * Reads a tab with the help of the person's model: it sees some lines of the page and says which of them are the price, the
 * name and so on. What it says counts only where the page shows the same words, and is never sure. Throws with a sentence for the person.
 */
export async function readTabWithModel(tabId: number): Promise<PageReading> {
  const settings = await readSettings();
  const profile = await profileFor('quick');
  const builtIn = profile ? null : await builtInModel(settings);
  if (!profile && !builtIn) throw new Error(t('popupNoModel'));
  const capture = await askPage(tabId, 'capturePage', {});
  const model = builtIn ?? (profile && (await quickModel(profile, settings, new URL(capture.url).origin)));
  if (!model) throw new Error(t('popupNoModel'));
  const isMasked = settings.maskPersonalData;
  const request = { outline: outlineOf(capture), nonce: crypto.randomUUID().slice(0, 13), isMasked };
  const words = await readFields(model, request, AbortSignal.timeout(PATIENCE_MS));
  return readCapture(capture, words);
}

async function quickModel(profile: ModelProfile, settings: Settings, shop: string): Promise<Model> {
  if (await needsLook(settings.review, profile.baseUrl, [shop])) throw new Error(t('popupLookFirst'));
  return errandModel(profile, settings, { errand: 'reading', shops: [shop] });
}

/** The browser's own model, where the person switched it on and it is ready; nothing is ever fetched from here. */
async function builtInModel({ usesBuiltInModel }: Settings): Promise<Pick<Model, 'streamTurn'> | null> {
  const api = builtInApi();
  if (!api || !usesBuiltInModel || (await builtInState(api)) !== 'available') return null;
  return createBuiltInModel(api, FIELDS_SCHEMA);
}
