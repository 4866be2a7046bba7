import { t } from '../../utils/platform/text';
import { Field } from '../shared/field';
import { PriceLine } from './price-line';
import { endpointProblem, type ProfileDraft } from './profile-draft';
import { RolesField } from './roles-field';
import { SuggestedModels } from './suggested-models';

interface ProfileFieldsProps {
  readonly draft: ProfileDraft;
  readonly onChange: (part: Partial<ProfileDraft>) => void;
}

/** Name, address, uses and model of a profile, with what the model costs. */
export function ProfileFields({ draft, onChange }: ProfileFieldsProps) {
  const { name, baseUrl, model, roles } = draft;
  const problem = endpointProblem(baseUrl);
  return (
    <>
      <Field
        label={t('optionsModelName')}
        value={name}
        required
        maxLength={300}
        onInput={(event) => onChange({ name: event.currentTarget.value })}
      />
      <Field
        label={t('optionsModelAddress')}
        hint={t(baseUrl.includes('{WorkspaceId}') ? 'optionsModelWorkspace' : 'optionsModelAddressHint')}
        value={baseUrl}
        inputMode="url"
        spellcheck={false}
        required
        error={problem && baseUrl ? t(problem) : null}
        onInput={(event) => onChange({ baseUrl: event.currentTarget.value.trim() })}
      />
      <RolesField roles={roles} onChange={(chosen) => onChange({ roles: chosen })} />
      <div class="model-field">
        <Field
          label={t('optionsModelModel')}
          value={model}
          spellcheck={false}
          required
          onInput={(event) => onChange({ model: event.currentTarget.value })}
        />
        <PriceLine draft={draft} />
        <SuggestedModels draft={draft} onPick={(picked) => onChange({ model: picked })} />
      </div>
    </>
  );
}
