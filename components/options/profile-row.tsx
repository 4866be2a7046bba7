import { Check, Pencil, Trash2 } from 'lucide-preact';
import type { ModelProfile } from '../../utils/domain/talk/model-profile';
import { request } from '../../utils/messaging/request';
import { t } from '../../utils/platform/text';
import { Button, IconButton } from '../shared/button';
import { ROLE_WORDS } from './roles-field';
import { useOptions } from './use-options';

interface ProfileRowProps {
  readonly profile: ModelProfile;
  readonly isActive: boolean;
  readonly onEdit: () => void;
}

/** One model: its address, whether it answers now, and its changes. */
export function ProfileRow({ profile, isActive, onEdit }: ProfileRowProps) {
  const { offer, attempt } = useOptions();
  const { hasKey, createdAt, ...kept } = profile;
  const choose = (activeProfileId: string | null) =>
    attempt(() => request('saveSettings', { activeProfileId }));
  const remove = () =>
    attempt(async () => {
      if (isActive) await request('saveSettings', { activeProfileId: null });
      await request('deleteProfile', { id: profile.id });
      offer(t(hasKey ? 'optionsModelRemovedKey' : 'optionsModelRemoved', profile.name), () =>
        request('saveProfile', { profile: kept, key: null }).then(() => 'undone' as const),
      );
    });
  return (
    <li class="row">
      <div class="row-main">
        <div class="row-words">
          <h3>{profile.name}</h3>
          <p class="small quiet">
            <bdi>{profile.model}</bdi> · <bdi>{new URL(profile.baseUrl).host}</bdi>
          </p>
          <p class="small quiet">{profile.roles.map((role) => t(ROLE_WORDS[role])).join(' · ')}</p>
        </div>
        <div class="row-actions">
          {isActive && (
            <Button kind="quiet" icon={Check} onClick={() => choose(null)} title={t('optionsModelStop')}>
              {t('optionsModelActive')}
            </Button>
          )}
          {!isActive && profile.roles.includes('chat') && (
            <Button onClick={() => choose(profile.id)}>{t('optionsModelUse')}</Button>
          )}
          <IconButton icon={Pencil} name={t('optionsModelEdit', profile.name)} onClick={onEdit} />
          <IconButton icon={Trash2} name={t('sharedRemove', profile.name)} onClick={remove} />
        </div>
      </div>
    </li>
  );
}
