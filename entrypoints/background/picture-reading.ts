import { readLines } from '../../utils/agent/read-lines';
import { t } from '../../utils/platform/text';
import { profileFor } from '../../utils/storage/queries/profiles';
import { readSettings } from '../../utils/storage/queries/settings';
import { errandModel } from './errand-model';

const PATIENCE_MS = 90_000;

/** The lines of a paper list or recipe in a picture, as the person's model for pictures reads them. Throws with a sentence for the person. */
export async function readPicture(picture: `data:image/${string}`): Promise<{ lines: readonly string[] }> {
  const profile = await profileFor('vision');
  if (!profile) throw new Error(t('pictureNoModel'));
  const model = await errandModel(profile, await readSettings(), { errand: 'picture', shops: [] });
  return { lines: await readLines(model, picture, AbortSignal.timeout(PATIENCE_MS)) };
}
