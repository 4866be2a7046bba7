import { isNameless } from '../../../utils/domain/list/item-number';
import type { ListItem } from '../../../utils/domain/list/list';
import type { Product } from '../../../utils/domain/product/product';
import { wantedOf } from '../../../utils/matching/wishes/wanted-product';
import { t } from '../../../utils/platform/text';
import { productsOfGtin } from '../../../utils/storage/queries/products';
import { useLive } from '../../shared/use-live';

/** The product that was seen with the number of an item that is none itself, the one that a plan means; null for none yet. */
export function useArticle(item: ListItem): Product | null {
  const number = item.productKey === null ? item.gtin : undefined;
  const live = useLive(async () => (number ? await productsOfGtin(number) : []), [number]);
  return live.state === 'ready' ? (wantedOf(item, live.value) ?? null) : null;
}

/** What an item is called: its words, or, where it has only a number, what was seen with that number. */
export function itemName(item: ListItem, article: Product | null): string {
  if (!isNameless(item)) return item.text;
  return article?.name ?? t('pictureBarcode', item.text);
}

interface BarcodeLineProps {
  readonly item: ListItem;
  /** What was seen with its number. */
  readonly article: Product | null;
}

/** What else is known of an item with a number: the number until something was seen with it, then what that is. */
export function BarcodeLine({ item, article }: BarcodeLineProps) {
  if (item.gtin === undefined || item.productKey !== null) return null;
  if (isNameless(item) && !article) return null;
  const words = article && !isNameless(item) ? article.name : t('pictureBarcode', item.gtin);
  return (
    <span class="item-asked small quiet" dir="auto">
      {words}
    </span>
  );
}
