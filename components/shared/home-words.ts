import type { AtHome } from '../../utils/matching/at-home';
import { t } from '../../utils/platform/text';
import { amountWords } from './amount-words';

/** What is at home of a wish, and what is missing still, in words. */
export function homeWords(home: AtHome): string {
  if (home.kind === 'some') return t('pantrySome', amountWords(home.have));
  if (home.kind === 'enough') return t('pantryEnough', amountWords(home.have));
  return t('pantryPart', amountWords(home.have), amountWords(home.missing));
}
