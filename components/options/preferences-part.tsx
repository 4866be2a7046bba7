import { Trash2 } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { Preference } from '../../utils/domain/list/taste';
import { request } from '../../utils/messaging/request';
import { type TextKey, t } from '../../utils/platform/text';
import { Button, IconButton } from '../shared/button';
import { Field, Select } from '../shared/field';
import { formatShare, formatShop } from '../shared/format';
import { useOptions } from './use-options';

type Kind = Preference['kind'];

const KINDS: readonly (readonly [Kind, TextKey])[] = [
  ['organic', 'optionsOrganic'],
  ['brand', 'optionsBrandName'],
  ['shop', 'optionsShopName'],
];

/** What the person likes more or less, with what it is worth, each to be removed, and a line to add one. */
export function PreferencesPart({ preferences }: { readonly preferences: readonly Preference[] }) {
  const { attempt } = useOptions();
  const save = (changed: readonly Preference[]) =>
    attempt(() => request('saveSettings', { preferences: changed }));
  return (
    <section class="part rules" aria-labelledby="preferences-title">
      <h3 id="preferences-title">{t('optionsPreferences')}</h3>
      <p class="small quiet">{t('optionsPreferencesLead')}</p>
      <ul class="rows">
        {preferences.map((each) => (
          <PreferenceRow
            key={nameOf(each)}
            preference={each}
            onRemove={() => save(preferences.filter((other) => other !== each))}
          />
        ))}
      </ul>
      <AddPreference
        onAdd={(added) => save([...preferences.filter((each) => nameOf(each) !== nameOf(added)), added])}
      />
    </section>
  );
}

function PreferenceRow({
  preference,
  onRemove,
}: {
  readonly preference: Preference;
  readonly onRemove: () => void;
}) {
  const { worth } = preference;
  const share = `${worth < 0 ? '−' : ''}${formatShare(worth)}`;
  return (
    <li class="row">
      <div class="row-main">
        <bdi class="row-words">{t('optionsPreferenceRow', nameOf(preference), share)}</bdi>
        <IconButton icon={Trash2} name={t('sharedRemove', nameOf(preference))} onClick={onRemove} />
      </div>
    </li>
  );
}

function AddPreference({ onAdd }: { readonly onAdd: (added: Preference) => void }) {
  const [kind, setKind] = useState<Kind>('organic');
  const [name, setName] = useState('');
  const [percent, setPercent] = useState('15');
  const worth = /^[-−]?\d{1,3}$/.test(percent.trim()) ? Number(percent.replace('−', '-')) / 100 : Number.NaN;
  const added = preferenceOf(kind, name, worth);
  const submit = (event: Event) => {
    event.preventDefault();
    if (added) onAdd(added);
  };
  return (
    <form class="preference-form" onSubmit={submit}>
      <Select
        label={t('optionsPreferKind')}
        value={kind}
        choices={KINDS.map(([value, key]) => ({ value, label: t(key) }))}
        onChange={(event) => setKind(event.currentTarget.value as Kind)}
      />
      {kind !== 'organic' && (
        <Field
          label={t(kind === 'brand' ? 'optionsBrandName' : 'optionsShopName')}
          value={name}
          maxLength={200}
          required
          onInput={(event) => setName(event.currentTarget.value)}
        />
      )}
      <Field
        label={t('optionsWorth')}
        inputMode="numeric"
        value={percent}
        onInput={(event) => setPercent(event.currentTarget.value)}
      />
      <div>
        <Button type="submit" disabled={!added}>
          {t('optionsPrefer')}
        </Button>
      </div>
    </form>
  );
}

function preferenceOf(kind: Kind, name: string, worth: number): Preference | null {
  if (!(Math.abs(worth) <= 1) || worth === 0) return null;
  if (kind === 'organic') return { kind, worth };
  if (kind === 'brand') return name.trim() ? { kind, name: name.trim(), worth } : null;
  const address = /^https?:\/\//.test(name.trim()) ? name.trim() : `https://${name.trim()}`;
  return name.trim() && URL.canParse(address) ? { kind, name: new URL(address).origin, worth } : null;
}

function nameOf(preference: Preference): string {
  if (preference.kind === 'organic') return t('optionsOrganic');
  return preference.kind === 'shop' ? formatShop(preference.name) : preference.name;
}
