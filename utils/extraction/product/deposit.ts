import type { Money } from '../../domain/money/money';
import { plainDigits } from '../../domain/words/plain-digits';
import type { Page } from '../tree/page';
import { FOREIGN, Region } from '../visible/regions';
import { depositForms, FOR_EACH, INCLUDED_BEFORE, INCLUDED_BEHIND } from '../words/deposit';
import { shownAmount } from './amount';
import { type PageCurrency, settle } from './settle-money';

/** Longer texts tell of the law, and are not read. */
const LONGEST = 100;
/** Further from the price it belongs to something else. */
const FURTHEST = 200;
/** A crate of cheap water costs more empty than full, but not many times more. */
const MOST_TIMES_PRICE = 4;

/** A short text of the page, and where it stands. */
interface Words {
  readonly text: string;
  readonly order: number;
  /** It is all that its element says, not cut out of a longer line. */
  readonly isWhole: boolean;
}

/**
 * What is paid for the bottles, cans or crate beside the price and paid back for empties, as the page says nearest to its price; null
 * where it says nothing, where the price holds it already, and where it is said for each bottle of a pack.
 */
export function readDeposit(page: Page, currency: PageCurrency, price: Money | null): Money | null {
  const from = page.prices().pay[0]?.spot.order ?? 0;
  const distance = ({ order }: Pick<Words, 'order'>) => Math.abs(order - from);
  const isNear = (place: Pick<Words, 'order'>) => distance(place) <= FURTHEST;
  const near = [...ownTexts(page, isNear), ...aroundAmounts(page, isNear)];
  for (const words of near.sort((a, b) => distance(a) - distance(b))) {
    const written = depositIn(words);
    if (written === undefined) continue;
    const amount = written === null ? null : shownAmount(written, page.currencyHint);
    const deposit = amount && settle(amount, currency, page);
    return deposit && isLikely(deposit, price) ? deposit : null;
  }
  return null;
}

function isLikely(deposit: Money, price: Money | null): boolean {
  if (deposit.minor <= 0 || !price) return false;
  return deposit.currency === price.currency && deposit.minor <= MOST_TIMES_PRICE * price.minor;
}

type IsNear = (place: Pick<Words, 'order'>) => boolean;

function ownTexts(page: Page, isNear: IsNear): Words[] {
  const { scene } = page.prices();
  return page
    .survey()
    .texts.filter((spot) => isNear(spot) && spot.text.length <= LONGEST && isOwn(spot.regions))
    .filter(({ parent, order }) => !scene.isAside({ element: parent, order }))
    .map(({ text, order }) => ({ text: plainDigits(text), order, isWhole: true }));
}

// "zzgl.", "0,25 €" and "Pfand" may stand in elements of their own.
function aroundAmounts(page: Page, isNear: IsNear): Words[] {
  const { scene } = page.prices();
  return page
    .priceSpots()
    .filter((spot) => isNear(spot) && isOwn(spot.regions) && !scene.isAside(spot))
    .map(({ before, text, after, order }) => ({
      text: plainDigits(`${before} ${text} ${after}`),
      order,
      isWhole: false,
    }));
}

function isOwn(regions: number): boolean {
  return !(regions & (FOREIGN | Region.Link));
}

// As it is written; null where there is one that does not count, undefined where there is none.
function depositIn({ text, isWhole }: Words): string | null | undefined {
  const { mention, added, bare, named } = depositForms();
  if (!/\d/.test(text) || !mention.test(text)) return undefined;
  const match = added.exec(text) ?? (isWhole ? bare.exec(text) : null) ?? named.exec(text);
  const written = match?.groups?.amount;
  if (!match || !written) return undefined;
  const behind = text.slice(match.index + match[0].length);
  const isHeld = INCLUDED_BEFORE.test(text.slice(0, match.index)) || INCLUDED_BEHIND.test(behind);
  return isHeld || FOR_EACH.test(behind) ? null : written;
}
