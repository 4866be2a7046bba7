import { useState } from 'preact/hooks';
import type { Settings } from '../../utils/domain/settings';
import type { Input } from '../../utils/messaging/contract';
import { request } from '../../utils/messaging/request';
import { t } from '../../utils/platform/text';
import { Field, Switch } from '../shared/field';
import { LeavingPart } from './leaving-part';
import { Section } from './section';
import { useOptions } from './use-options';

/** What leaves this browser, what is masked first, and how much one question may use. */
export function PrivacySection({ settings }: { readonly settings: Settings }) {
  const { attempt } = useOptions();
  const save = (change: Input<'saveSettings'>) => attempt(() => request('saveSettings', change));
  return (
    <Section id="privacy" title={t('optionsPrivacy')} lead={t('optionsPrivacyLead')}>
      <Switch
        label={t('optionsMask')}
        hint={t('optionsMaskHint')}
        isOn={settings.maskPersonalData}
        onChange={(maskPersonalData) => save({ maskPersonalData })}
      />
      <LeavingPart settings={settings} onSave={save} />
      <Switch
        label={t('optionsBadge')}
        hint={t('optionsBadgeHint')}
        isOn={settings.hasBadge}
        onChange={(hasBadge) => save({ hasBadge })}
      />
      <Switch
        label={t('optionsSecondLook')}
        hint={t('optionsSecondLookHint')}
        isOn={settings.checksChoices}
        onChange={(checksChoices) => save({ checksChoices })}
      />
      <div class="pair">
        <Cap
          label={t('optionsSteps')}
          hint={t('optionsStepsHint')}
          value={settings.maxRunSteps}
          range={[1, 40]}
          onChange={(maxRunSteps) => save({ maxRunSteps })}
        />
        <Cap
          label={t('optionsSeconds')}
          hint={t('optionsSecondsHint')}
          value={settings.maxRunSeconds}
          range={[10, 1800]}
          onChange={(maxRunSeconds) => save({ maxRunSeconds })}
        />
      </div>
    </Section>
  );
}

interface CapProps {
  readonly label: string;
  readonly hint: string;
  readonly value: number;
  readonly range: readonly [number, number];
  readonly onChange: (value: number) => void;
}

function Cap({ label, hint, value, range: [least, most], onChange }: CapProps) {
  const [error, setError] = useState<string | null>(null);
  const take = (typed: string) => {
    const number = /^\d{1,5}$/.test(typed.trim()) ? Number(typed) : Number.NaN;
    const isFine = number >= least && number <= most;
    setError(isFine ? null : t('optionsOutOfRange', String(least), String(most)));
    if (isFine) onChange(number);
  };
  return (
    <Field
      label={label}
      hint={hint}
      error={error}
      inputMode="numeric"
      value={String(value)}
      onChange={(event) => take(event.currentTarget.value)}
    />
  );
}
