import { readFields } from '../../utils/agent/read-fields';
import type { PageReading } from '../../utils/domain/product';
import { outlineOf } from '../../utils/extraction/outline';
import { t } from '../../utils/platform/text';
import { activeProfile } from '../../utils/storage/queries/profiles';
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
  const profile = await activeProfile();
  if (!profile) throw new Error(t('popupNoModel'));
  const capture = await askPage(tabId, 'capturePage', {});
  const model = await modelFor(profile, {
    fetch: (input, init) => fetch(input, init),
    random: Math.random,
    now: Date.now,
  });
  const { maskPersonalData: isMasked } = await readSettings();
  const request = { outline: outlineOf(capture), nonce: crypto.randomUUID().slice(0, 13), isMasked };
  const words = await readFields(model, request, AbortSignal.timeout(PATIENCE_MS));
  return readCapture(capture, words);
}
