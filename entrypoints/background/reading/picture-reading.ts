import { nameThing } from '../../../utils/agent/errands/name-thing';
import type { PictureAddress } from '../../../utils/agent/errands/picture-messages';
import { readLines } from '../../../utils/agent/errands/read-lines';
import { errandOutbox } from '../../../utils/agent/model/errand-outbox';
import { t } from '../../../utils/platform/text';
import { profileFor } from '../../../utils/storage/queries/profiles';
import { readSettings } from '../../../utils/storage/queries/settings';
import { ERRAND_PORTS, errandModel } from '../agent/errand-model';

const PATIENCE_MS = 90_000;

/** The lines of a paper list or recipe in a picture, as the person's model for pictures reads them. Throws with a sentence for the person. */
export async function readPicture(picture: PictureAddress): Promise<{ lines: readonly string[] }> {
  const model = await seeingModel(t('pictureNoModel'));
  return { lines: await readLines(model, picture, AbortSignal.timeout(PATIENCE_MS)) };
}

/** Which product a picture shows, as the person's model for pictures says. Throws with a sentence for the person. */
export async function namePicture(picture: PictureAddress): Promise<{ name: string | null }> {
  const model = await seeingModel(t('chatPictureNoModel'));
  return { name: await nameThing(model, picture, AbortSignal.timeout(PATIENCE_MS)) };
}

async function seeingModel(whereNone: string) {
  const profile = await profileFor('vision');
  if (!profile) throw new Error(whereNone);
  const letOut = errandOutbox('picture', { shops: [], ...ERRAND_PORTS });
  return errandModel(profile, await readSettings(), letOut, ERRAND_PORTS);
}
