import type { ModelProfile } from '../../utils/domain/model-profile';
import { request } from '../../utils/messaging/request';
import { t } from '../../utils/platform/text';
import { Button } from '../shared/button';
import { Field } from '../shared/field';
import { ConnectionNote } from './connection-note';
import { PresetChoice } from './preset-choice';
import { endpointProblem, type ProfileDraft } from './profile-draft';
import { useOptions } from './use-options';
import { draftFrom, useProfileDraft } from './use-profile-draft';

interface ProfileFormProps {
  readonly profile: ModelProfile | null;
  /** The first model answers at once; a further one waits until it is chosen. */
  readonly isFirst: boolean;
  readonly onClose: () => void;
}

/** Sets up a model: pick a server, give its key, test, save. */
export function ProfileForm({ profile, isFirst, onClose }: ProfileFormProps) {
  const { say } = useOptions();
  const { draft, change, key, setKey, keepsKey, report, test, save } = useProfileDraft(profile);
  const problem = endpointProblem(draft.baseUrl);
  const submit = (event: Event) => {
    event.preventDefault();
    if (problem) return;
    save(async () => {
      if (isFirst) await request('saveSettings', { activeProfileId: draft.id });
      say(t('optionsModelSaved', draft.name));
      onClose();
    });
  };
  return (
    <form class="profile" onSubmit={submit}>
      {!profile && <PresetChoice onPick={(preset) => change(draftFrom(preset))} />}
      <DraftFields draft={draft} onChange={change} />
      <Field
        label={t('optionsModelKey')}
        hint={t(keepsKey ? 'optionsModelKeyKept' : 'optionsModelKeyHint')}
        value={key}
        isSecret
        autoComplete="off"
        onInput={(event) => setKey(event.currentTarget.value.trim())}
      />
      <ConnectionNote report={report} server={draft.server} onPick={(model) => change({ model })} />
      <div class="buttons">
        <Button kind="primary" type="submit" disabled={problem !== null}>
          {t('optionsSave')}
        </Button>
        <Button disabled={problem !== null || report === 'testing'} onClick={test}>
          {t('optionsModelTest')}
        </Button>
        <Button kind="quiet" onClick={onClose}>
          {t('optionsCancel')}
        </Button>
      </div>
    </form>
  );
}

interface DraftFieldsProps {
  readonly draft: ProfileDraft;
  readonly onChange: (part: Partial<ProfileDraft>) => void;
}

function DraftFields({ draft: { name, baseUrl, model }, onChange }: DraftFieldsProps) {
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
      <Field
        label={t('optionsModelModel')}
        value={model}
        spellcheck={false}
        required
        onInput={(event) => onChange({ model: event.currentTarget.value })}
      />
    </>
  );
}
