import type { ModelProfile } from '../../utils/domain/talk/model-profile';
import { request } from '../../utils/messaging/request';
import { t } from '../../utils/platform/text';
import { Button } from '../shared/button';
import { Field } from '../shared/field';
import { ConnectionNote } from './connection-note';
import { OriginSwitch } from './origin-switch';
import { PresetChoice } from './preset-choice';
import { endpointProblem, type ProfileDraft } from './profile-draft';
import { ProfileFields } from './profile-fields';
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
  const form = useProfileDraft(profile);
  const { draft, change, report } = form;
  const isUnfit = endpointProblem(draft.baseUrl) !== null || draft.roles.length === 0;
  const submit = (event: Event) => {
    event.preventDefault();
    if (isUnfit) return;
    form.save(async () => {
      const answers = isFirst && draft.roles.includes('chat');
      if (answers) await request('saveSettings', { activeProfileId: draft.id });
      say(t('optionsModelSaved', draft.name));
      onClose();
    });
  };
  return (
    <form class="profile" onSubmit={submit}>
      {!profile && <PresetChoice onPick={(preset) => change(draftFrom(preset))} />}
      <ProfileFields draft={draft} onChange={change} />
      <Field
        label={t('optionsModelKey')}
        hint={keyHint(draft, form.keepsKey)}
        value={form.key}
        isSecret
        autoComplete="off"
        onInput={(event) => form.setKey(event.currentTarget.value.trim())}
      />
      <OriginSwitch draft={draft} onChange={change} />
      <ConnectionNote
        report={report}
        known={form.known}
        draft={draft}
        keyToSend={form.keyToSend}
        onChange={change}
        onRetry={form.test}
      />
      <div class="buttons">
        <Button kind="primary" type="submit" disabled={isUnfit}>
          {t('optionsSave')}
        </Button>
        {report === 'testing' ? (
          <Button onClick={form.stop}>{t('optionsTestStop')}</Button>
        ) : (
          <Button disabled={isUnfit} onClick={form.test}>
            {t('optionsModelTest')}
          </Button>
        )}
        <Button kind="quiet" onClick={onClose}>
          {t('optionsCancel')}
        </Button>
      </div>
    </form>
  );
}

function keyHint({ server }: ProfileDraft, keepsKey: boolean): string {
  const hint = t(keepsKey ? 'optionsModelKeyKept' : 'optionsModelKeyHint');
  return server === 'dashscope' ? `${hint} ${t('optionsModelKeyRegion')}` : hint;
}
