import { Plus, Sparkles } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { Settings } from '../../utils/domain/settings';
import type { ModelProfile } from '../../utils/domain/talk/model-profile';
import { t } from '../../utils/platform/text';
import { listProfiles } from '../../utils/storage/queries/profiles';
import { Button } from '../shared/button';
import { Loaded } from '../shared/loaded';
import { EmptyState } from '../shared/states';
import { useLive } from '../shared/use-live';
import { BuiltInPart } from './built-in-part';
import { ProfileForm } from './profile-form';
import { ProfileRow } from './profile-row';
import { Section } from './section';

/** Models that may answer questions; without one everything but free questions works. */
export function ModelsSection({ settings }: { readonly settings: Settings }) {
  const profiles = useLive(listProfiles, []);
  return (
    <Section id="models" title={t('optionsModels')} lead={t('optionsModelsLead')}>
      <Loaded live={profiles}>
        {(known) => <Models known={known} activeId={settings.activeProfileId} />}
      </Loaded>
      <BuiltInPart isUsed={settings.usesBuiltInModel} />
    </Section>
  );
}

interface ModelsProps {
  readonly known: readonly ModelProfile[];
  readonly activeId: string | null;
}

function Models({ known, activeId }: ModelsProps) {
  const [edited, setEdited] = useState<ModelProfile | 'new' | null>(null);
  const add = () => setEdited('new');
  const profile = edited === 'new' ? null : edited;
  return (
    <>
      {known.length > 0 && (
        <ul class="rows">
          {known.map((each) => (
            <ProfileRow
              key={each.id}
              profile={each}
              isActive={each.id === activeId}
              onEdit={() => setEdited(each)}
            />
          ))}
        </ul>
      )}
      {edited && (
        <ProfileForm
          key={profile?.id}
          profile={profile}
          isFirst={known.length === 0}
          onClose={() => setEdited(null)}
        />
      )}
      {!edited && <AddModel isFirst={known.length === 0} onAdd={add} />}
    </>
  );
}

function AddModel({ isFirst, onAdd }: { readonly isFirst: boolean; readonly onAdd: () => void }) {
  if (!isFirst)
    return (
      <Button icon={Plus} onClick={onAdd}>
        {t('optionsModelAdd')}
      </Button>
    );
  return (
    <EmptyState icon={Sparkles} action={{ label: t('optionsModelAdd'), icon: Plus, onPick: onAdd }}>
      {t('optionsModelsEmpty')}
    </EmptyState>
  );
}
