import { TriangleAlert } from 'lucide-preact';
import type { Money } from '../../utils/domain/money/money';
import type { EvidenceSource } from '../../utils/domain/product/evidence';
import type { Product, ProductSnapshot } from '../../utils/domain/product/product';
import { type TextKey, t } from '../../utils/platform/text';
import { MoneyText } from '../shared/money';

interface Claim {
  readonly price: Money;
  readonly source: EvidenceSource | null;
}

interface ConflictNoteProps {
  readonly product: Product;
  readonly snapshot: ProductSnapshot | null;
}

/** The page says different prices in different places: all of them, with where each was read. Nothing is chosen in silence. */
export function ConflictNote({ product, snapshot }: ConflictNoteProps) {
  return (
    <section class="conflict" role="alert">
      <TriangleAlert aria-hidden="true" />
      <div>
        <h3>{t('popupConflict')}</h3>
        <ul>
          {claimsOf(product, snapshot).map(({ price, source }) => (
            <li key={`${price.minor} ${source}`}>
              <b>
                <MoneyText value={price} />
              </b>{' '}
              {source && t(sourceKey(source))}
            </li>
          ))}
        </ul>
        <p class="small">{t('popupConflictTodo')}</p>
      </div>
    </section>
  );
}

function claimsOf(product: Product, snapshot: ProductSnapshot | null): Claim[] {
  const reading = snapshot?.price;
  if (reading?.value)
    return [
      { price: reading.value, source: reading.evidence[0]?.source ?? null },
      ...reading.conflict.map(({ value, evidence }) => ({ price: value, source: evidence.source })),
    ];
  const prices = product.price ? [product.price, ...product.priceConflict] : product.priceConflict;
  return prices.map((price) => ({ price, source: null }));
}

function sourceKey(source: EvidenceSource): TextKey {
  return `sharedSource_${source.replace('-', '_')}` as TextKey;
}
