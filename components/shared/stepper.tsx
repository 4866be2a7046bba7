import { Minus, Plus } from 'lucide-preact';
import { MOST_PACKS } from '../../utils/domain/list/list';
import { t } from '../../utils/platform/text';
import { IconButton } from './button';
import './stepper.css';

interface StepperProps {
  readonly label: string;
  readonly count: number;
  readonly onChange: (count: number) => void;
  readonly most?: number;
  /** The number is a guess, and says so. */
  readonly isAbout?: boolean;
}

/** How many of something, from 1 up, by buttons; the number is read aloud as it changes. */
export function Stepper({ label, count, onChange, most = MOST_PACKS, isAbout = false }: StepperProps) {
  // At its end a button stays where it is: one that is disabled would drop the keyboard's focus.
  const step = (to: number) => {
    const isEnd = to < 1 || to > most;
    return { 'aria-disabled': isEnd, onClick: () => isEnd || onChange(to) };
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would bring a legend where a label is meant
    <div class="stepper" role="group" aria-label={label}>
      <IconButton icon={Minus} name={t('sharedFewer')} {...step(count - 1)} />
      <output class="figures">{isAbout ? t('sharedAbout', String(count)) : count}</output>
      <IconButton icon={Plus} name={t('sharedMore')} {...step(count + 1)} />
    </div>
  );
}
