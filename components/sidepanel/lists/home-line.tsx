import type { AtHome } from '../../../utils/matching/at-home';
import { t } from '../../../utils/platform/text';
import { amountWords } from '../../shared/amount-words';

/** What is at home of an item, and what is missing still; nothing where nothing is there. */
export function HomeLine({ home }: { readonly home: AtHome | null }) {
  if (!home) return null;
  return <span class="item-asked small good">{homeWords(home)}</span>;
}

function homeWords(home: AtHome): string {
  if (home.kind === 'some') return t('pantrySome', amountWords(home.have));
  if (home.kind === 'enough') return t('pantryEnough', amountWords(home.have));
  return t('pantryPart', amountWords(home.have), amountWords(home.missing));
}
