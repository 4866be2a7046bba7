import type { ModelProfile } from '../../utils/domain/talk/model-profile';
import type { TextKey } from '../../utils/platform/text';

/** A model as it is being typed. */
export type ProfileDraft = Pick<
  ModelProfile,
  'id' | 'name' | 'server' | 'baseUrl' | 'model' | 'roles' | 'hidesOrigin'
>;

/** What is wrong with a server's address, as a text to show; null when questions may be sent there. */
export function endpointProblem(baseUrl: string): TextKey | null {
  if (baseUrl.includes('{')) return 'optionsModelFillIn';
  const url = URL.parse(baseUrl);
  if (!url || !/^https?:$/.test(url.protocol)) return 'optionsModelNoAddress';
  if (url.username || url.password) return 'optionsModelNoUser';
  const isLocal = url.hostname === 'localhost' || url.hostname === '127.0.0.1';
  return url.protocol === 'https:' || isLocal ? null : 'optionsModelNoPlain';
}
