import type { PriceSummary } from '../../utils/domain/money/price-history';
import { t, tn } from '../../utils/platform/text';
import { formatMoney } from './format';

/** What a product's sightings come to, in one honest sentence. */
export function historySentence(summary: PriceSummary, now: number): string {
  const { standing, sightings, since, lowest, median } = summary;
  if (standing === 'only') return tn('popupSeenOnly', sightings);
  const reach = tn('popupDays', Math.max(1, Math.round((now - since) / 86_400_000)));
  const seen = tn('popupSightings', sightings);
  switch (standing) {
    case 'lowest':
      return t('popupStandingLowest', reach, seen, formatMoney(median));
    case 'low':
      return t('popupStandingLow', reach, seen, formatMoney(median));
    case 'usual':
      return t('popupStandingUsual', reach, seen);
    case 'high':
      return t('popupStandingHigh', reach, seen, formatMoney(median));
    case 'highest':
      return t('popupStandingHighest', reach, seen, formatMoney(lowest));
  }
}
