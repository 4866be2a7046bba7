import type { AtHome } from '../../utils/domain/list/pantry';
import { t } from '../../utils/platform/text';
import { amountWords } from './amount-words';
import { inLargerUnit } from './format';

/** What is at home of a wish, and what is missing still, in words. */
export function homeWords(home: AtHome): string {
  if (home.kind === 'some') return t('pantrySome', words(home.have));
  if (home.kind === 'enough') return t('pantryEnough', words(home.have));
  return t('pantryPart', words(home.have), words(home.missing));
}

function words({ need, count }: Parameters<typeof amountWords>[0]): string {
  return amountWords({ need: need && inLargerUnit(need), count });
}
