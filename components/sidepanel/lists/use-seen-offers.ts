import { useEffect, useState } from 'preact/hooks';
import type { ListItem } from '../../../utils/domain/list/list';
import type { PantryEntry } from '../../../utils/domain/list/pantry';
import type { Product } from '../../../utils/domain/product/product';
import type { SeenOffers } from '../../../utils/domain/product/seen-offers';
import { memoryChange } from '../../../utils/storage/queries/memory-change';
import { findProducts } from '../../../utils/storage/queries/products';
import { useLive } from '../../shared/use-live';
import { useSend } from '../../shared/use-send';

/** What was seen for a wish, with the product of its best offer; null for none. */
export interface SeenRow extends SeenOffers {
  readonly best: Product | null;
}

/** How long the memory must lie still before it is looked through again, in ms: pages come in rows. */
const STILL_MS = 250;

interface Answer {
  /** What each item was when it was asked for, by its id. */
  readonly asked: ReadonlyMap<string, string>;
  readonly rows: readonly SeenOffers[];
}

/**
 * What was seen for each open item of a list, by its id; an item that was changed since has none until it is asked again, but for one of
 * which only the number was changed, as its row would flicker at each click. The background is asked once for the whole list, for
 * looking through all that was seen would stop the screen.
 */
export function useSeenOffers(
  listId: string,
  items: readonly ListItem[],
  pantry: readonly PantryEntry[],
): { readonly rows: ReadonlyMap<string, SeenRow>; readonly error: Error | null } {
  const { send, error } = useSend();
  const memory = useLive(memoryChange, []);
  const [answer, setAnswer] = useState<Answer | null>(null);
  const asked = askedOf(items);
  const counts = items.map(({ count }) => count);
  const key = JSON.stringify([[...asked], counts, pantry]);
  useEffect(() => {
    if (memory.state === 'loading') return undefined;
    const ask = async () => {
      const rows = await send('seenForList', { listId });
      if (rows) setAnswer({ asked, rows });
    };
    const timer = setTimeout(() => void ask(), answer ? STILL_MS : 0);
    return () => clearTimeout(timer);
  }, [listId, key, memory]);
  const rows = answer?.rows.filter(({ itemId }) => answer.asked.get(itemId) === asked.get(itemId)) ?? [];
  return { rows: useBest(rows), error };
}

function useBest(rows: readonly SeenOffers[]): ReadonlyMap<string, SeenRow> {
  const keys = rows.flatMap(({ offers }) => offers.slice(0, 1).map(({ productKey }) => productKey));
  const live = useLive(() => findProducts(keys), [keys.join('\n')]);
  const products = live.state === 'ready' ? live.value : [];
  const byKey = new Map(products.map((product) => [product.productKey, product]));
  return new Map(
    rows.flatMap((row): [string, SeenRow][] => {
      const [first] = row.offers;
      const best = first ? byKey.get(first.productKey) : null;
      return best === undefined ? [] : [[row.itemId, { ...row, best }]];
    }),
  );
}

// All that decides which offers meet a wish, but for how many.
function askedOf(items: readonly ListItem[]): ReadonlyMap<string, string> {
  return new Map(
    items
      .filter(({ isDone }) => !isDone)
      .map(({ position: _place, note: _note, count: _count, ...item }) => [item.id, JSON.stringify(item)]),
  );
}
