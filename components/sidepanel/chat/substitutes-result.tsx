import { Columns3 } from 'lucide-preact';
import type { Substitute } from '../../../utils/domain/match';
import type { Product } from '../../../utils/domain/product';
import { findSubstitutes } from '../../../utils/matching/find-substitutes';
import { t } from '../../../utils/platform/text';
import { findCandidates, findProduct } from '../../../utils/storage/queries/products';
import { Button } from '../../shared/button';
import { Loaded } from '../../shared/loaded';
import { matchLabel } from '../../shared/match-words';
import { MoneyText, UnitPriceText } from '../../shared/money';
import { Saving } from '../../shared/saving';
import { useLive } from '../../shared/use-live';
import { usePanel } from '../panel-context';
import { ProductLink } from '../product-link';

/** How many cheaper offers are shown. */
const SHOWN = 5;

interface Offers {
  readonly product: Product | null;
  readonly cheaper: readonly { readonly offer: Substitute; readonly product: Product }[];
}

/** What was seen cheaper than a product: the same item first, then the same kind, each with how much it saves. */
export function SubstitutesResult({ productKey }: { readonly productKey: string }) {
  const { go } = usePanel();
  const live = useLive(() => readOffers(productKey), [productKey]);
  return (
    <Loaded live={live} lines={3}>
      {({ product, cheaper }) => (
        <section class="panel-card">
          {product ? <ProductLink product={product} /> : <p class="quiet">{t('chatProductsGone')}</p>}
          {cheaper.length === 0 && product && <p class="small quiet">{t('chatNoSubstitutes')}</p>}
          <ul class="product-rows">
            {cheaper.map(({ offer, product: other }) => (
              <li key={offer.productKey}>
                <ProductLink product={other} note={<Kind offer={offer} />} end={<Price offer={offer} />} />
              </li>
            ))}
          </ul>
          {cheaper.length > 0 && (
            <div>
              <Button
                icon={Columns3}
                onClick={() => go({ compare: [productKey, ...cheaper.map(({ offer }) => offer.productKey)] })}
              >
                {t('chatCompareThese')}
              </Button>
            </div>
          )}
        </section>
      )}
    </Loaded>
  );
}

function Kind({ offer }: { readonly offer: Substitute }) {
  return (
    <>
      {matchLabel(offer.match)}
      {offer.basis === 'per-unit' && offer.unitPrice && (
        <>
          {' · '}
          <UnitPriceText value={offer.unitPrice} />
        </>
      )}
    </>
  );
}

function Price({ offer }: { readonly offer: Substitute }) {
  return (
    <>
      <MoneyText value={offer.price} />
      <Saving share={offer.saving} />
    </>
  );
}

async function readOffers(productKey: string): Promise<Offers> {
  const product = await findProduct(productKey);
  if (!product) return { product: null, cheaper: [] };
  const candidates = await findCandidates(product);
  const byKey = new Map(candidates.map((each) => [each.productKey, each]));
  const offers = findSubstitutes(product, candidates, { now: Date.now(), limit: SHOWN });
  const cheaper = offers.flatMap((offer) => {
    const other = byKey.get(offer.productKey);
    return other ? [{ offer, product: other }] : [];
  });
  return { product, cheaper };
}
