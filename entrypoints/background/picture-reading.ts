import { nameThing } from '../../utils/agent/name-thing';
import { readLines } from '../../utils/agent/read-lines';
import { t } from '../../utils/platform/text';
import { profileFor } from '../../utils/storage/queries/profiles';
import { readSettings } from '../../utils/storage/queries/settings';
import { errandModel } from './errand-model';

type Picture = `data:image/${string}`;

const PATIENCE_MS = 90_000;

/** The lines of a paper list or recipe in a picture, as the person's model for pictures reads them. Throws with a sentence for the person. */
export async function readPicture(picture: Picture): Promise<{ lines: readonly string[] }> {
  const model = await seeingModel(t('pictureNoModel'));
  return { lines: await readLines(model, picture, AbortSignal.timeout(PATIENCE_MS)) };
}

/** Which product a picture shows, as the person's model for pictures says. Throws with a sentence for the person. */
export async function namePicture(picture: Picture): Promise<{ name: string | null }> {
  const model = await seeingModel(t('chatPictureNoModel'));
  return { name: await nameThing(model, picture, AbortSignal.timeout(PATIENCE_MS)) };
}

async function seeingModel(whereNone: string) {
  const profile = await profileFor('vision');
  if (!profile) throw new Error(whereNone);
  return errandModel(profile, await readSettings(), { errand: 'picture', shops: [] });
}
