import type { ListItem } from '../../../utils/domain/list/list';
import { t } from '../../../utils/platform/text';
import { formatQuantity } from '../../shared/format';
import { Stepper } from '../../shared/stepper';

interface CountStepperProps {
  readonly item: ListItem;
  readonly onChange: (count: number) => void;
}

/** How many packs, one less or more at a time; an amount such as 2 kg is shown as it was written. */
export function CountStepper({ item, onChange }: CountStepperProps) {
  if (item.need) return <span class="item-amount figures">{formatQuantity(item.need)}</span>;
  const { text, count, isAbout = false } = item;
  return <Stepper label={t('listsCountOf', text)} count={count} isAbout={isAbout} onChange={onChange} />;
}
