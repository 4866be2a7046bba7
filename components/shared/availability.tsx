import { Ban, CircleCheck, CircleDashed, Clock, type LucideIcon, Store } from 'lucide-preact';
import type { Availability } from '../../utils/domain/product/offer';
import { type TextKey, t } from '../../utils/platform/text';
import './availability.css';

const LOOKS: Readonly<Record<Availability, readonly [LucideIcon, 'good' | 'careful' | 'quiet']>> = {
  InStock: [CircleCheck, 'good'],
  OnlineOnly: [CircleCheck, 'good'],
  LimitedAvailability: [CircleDashed, 'careful'],
  PreOrder: [Clock, 'quiet'],
  BackOrder: [Clock, 'quiet'],
  InStoreOnly: [Store, 'quiet'],
  OutOfStock: [Ban, 'careful'],
  SoldOut: [Ban, 'careful'],
  Discontinued: [Ban, 'careful'],
};

/** Whether it can be had, by a sign and a word; nothing when the page does not say. */
export function AvailabilityText({ value }: { readonly value: Availability | null }) {
  if (value === null) return null;
  const [Icon, tone] = LOOKS[value];
  return (
    <span class={`availability ${tone}`}>
      <Icon aria-hidden="true" />
      {t(`sharedAvailability_${value}` as TextKey)}
    </span>
  );
}
