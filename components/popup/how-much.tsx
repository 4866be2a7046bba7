import type { ComponentChildren } from 'preact';
import { t } from '../../utils/platform/text';
import { Field, Switch } from '../shared/field';
import { Stepper } from '../shared/stepper';
import type { useHowMuch } from './use-how-much';

type HowMuchProps = ReturnType<typeof useHowMuch> & { readonly children: ComponentChildren };

/** How many packs; or, where other packs may make it up, how much in all. Beside it stands what is done with that. */
export function HowMuch({ children, ...howMuch }: HowMuchProps) {
  return (
    <>
      {howMuch.canBeInAll && (
        <Switch
          label={t('popupInAll')}
          hint={t('popupInAllHint')}
          isOn={howMuch.isInAll}
          onChange={howMuch.setInAll}
        />
      )}
      {howMuch.isInAll && (
        <Field
          label={t('popupNeed')}
          value={howMuch.typed}
          maxLength={80}
          error={howMuch.amount ? null : t('popupNeedBad', howMuch.example)}
          onInput={(event) => howMuch.setTyped(event.currentTarget.value)}
        />
      )}
      <div class="sheet-end">
        {!howMuch.isInAll && (
          <Stepper label={t('popupCount')} count={howMuch.count} onChange={howMuch.setCount} />
        )}
        {children}
      </div>
    </>
  );
}
