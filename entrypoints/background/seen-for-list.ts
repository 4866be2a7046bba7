import type { SeenOffers } from '../../utils/domain/product/seen-offers';
import { membershipsIn } from '../../utils/domain/shop/shop';
import { atHome, stillMissing } from '../../utils/matching/wishes/at-home';
import { buyableFrom } from '../../utils/planning/buyable-from';
import { seenOffers } from '../../utils/planning/seen-offers';
import { usualCurrency } from '../../utils/planning/usual-currency';
import { findList, listItems } from '../../utils/storage/queries/lists';
import { listPantry } from '../../utils/storage/queries/pantry';
import { listAllProducts } from '../../utils/storage/queries/products';
import { listShops } from '../../utils/storage/queries/shops';
import { readTaste } from '../../utils/storage/queries/taste';

/** How long others wait at most, in ms: a long list takes its time, and what the person does meanwhile must not wait for it. */
const TURN_MS = 40;

/** What was seen for each open wish of a list, as far as it is not at home: from the same products and by the same fits as a plan. */
export async function seenForList(listId: string): Promise<SeenOffers[]> {
  const [list, items, pantry, all, taste, shops] = await Promise.all([
    findList(listId),
    listItems(listId),
    listPantry(),
    listAllProducts(),
    readTaste(),
    listShops(),
  ]);
  const memberOf = membershipsIn(shops);
  const products = buyableFrom(all, shops);
  const open = items.filter(({ isDone }) => !isDone);
  const missing = stillMissing(open, atHome(open, pantry, Date.now()));
  const byId = new Map(missing.map((item) => [item.id, item]));
  const currency = list?.budget?.currency ?? usualCurrency(open, all);
  const rows: SeenOffers[] = [];
  let since = performance.now();
  for (const item of open) {
    rows.push(seenOffers(byId.get(item.id) ?? item, { products, taste, currency, memberOf }));
    if (performance.now() - since < TURN_MS) continue;
    await letOthersIn();
    since = performance.now();
  }
  return rows;
}

// A timer that follows others waits four milliseconds at least: between any two rows that would be most of the time.
function letOthersIn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
