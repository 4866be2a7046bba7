import { presetFor } from '../../utils/agent/model/presets';
import { MODEL_ROLES } from '../../utils/domain/talk/model-profile';
import { t } from '../../utils/platform/text';
import { Chip } from '../shared/chip';
import type { ProfileDraft } from './profile-draft';
import { ROLE_WORDS } from './roles-field';

interface SuggestedModelsProps {
  readonly draft: ProfileDraft;
  readonly onPick: (model: string) => void;
}

/** Models of this server that do well at the kinds of work that are ticked. */
export function SuggestedModels({ draft: { server, baseUrl, model, roles }, onPick }: SuggestedModelsProps) {
  const suggested = presetFor(server, baseUrl)?.suggested ?? {};
  const fitting = MODEL_ROLES.flatMap((role) => {
    const name = suggested[role];
    return name && roles.includes(role) ? [{ role, name }] : [];
  });
  if (fitting.every(({ name }) => name === model)) return null;
  return (
    <fieldset class="chips" aria-label={t('optionsModelSuggested')}>
      {fitting.map(({ role, name }) => (
        <Chip
          key={role}
          label={t('optionsModelFor', name, t(ROLE_WORDS[role]))}
          isOn={name === model}
          onPick={() => onPick(name)}
        />
      ))}
    </fieldset>
  );
}
