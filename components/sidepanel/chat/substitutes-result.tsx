import { Columns3 } from 'lucide-preact';
import type { Product } from '../../../utils/domain/product/product';
import type { LeftOut, Suggestion } from '../../../utils/domain/product/suggestion';
import { suggest } from '../../../utils/matching/suggesting/suggest';
import { t } from '../../../utils/platform/text';
import { findCandidates, findProduct } from '../../../utils/storage/queries/products';
import { readTaste } from '../../../utils/storage/queries/taste';
import { Button } from '../../shared/button';
import { Loaded } from '../../shared/loaded';
import { MoneyText } from '../../shared/money';
import { leftOutWords, suggestionWords } from '../../shared/reason-words';
import { RefuseSwap } from '../../shared/refuse-swap';
import { Saving } from '../../shared/saving';
import { useLive } from '../../shared/use-live';
import { usePanel } from '../panel-context';
import { ProductLink } from '../product-link';

/** How many cheaper offers are shown. */
const SHOWN = 5;

interface Offers {
  readonly product: Product | null;
  readonly cheaper: readonly { readonly offer: Suggestion; readonly product: Product }[];
  readonly leftOut: readonly LeftOut[];
}

/** What was seen cheaper than a product: the same item first, then the same kind, each with how much it saves. */
export function SubstitutesResult({ productKey }: { readonly productKey: string }) {
  const panel = usePanel();
  const live = useLive(() => readOffers(productKey), [productKey]);
  return (
    <Loaded live={live} lines={3}>
      {({ product, cheaper, leftOut }) => (
        <section class="panel-card">
          {product ? <ProductLink product={product} /> : <p class="quiet">{t('chatProductsGone')}</p>}
          {cheaper.length === 0 && product && <p class="small quiet">{t('chatNoSubstitutes')}</p>}
          <ul class="product-rows">
            {cheaper.map(({ offer, product: other }) => (
              <li key={offer.productKey} class="swap-row">
                <ProductLink product={other} note={suggestionWords(offer)} end={<Price offer={offer} />} />
                {product && <RefuseSwap product={other} wanted={product} undo={panel} />}
              </li>
            ))}
          </ul>
          {leftOutWords(leftOut).map((line) => (
            <p key={line} class="small quiet">
              {line}
            </p>
          ))}
          {cheaper.length > 0 && (
            <div>
              <Button
                icon={Columns3}
                onClick={() =>
                  panel.go({ compare: [productKey, ...cheaper.map(({ offer }) => offer.productKey)] })
                }
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

function Price({ offer }: { readonly offer: Suggestion }) {
  return (
    <>
      <MoneyText value={offer.price} />
      <Saving share={offer.saving} />
    </>
  );
}

async function readOffers(productKey: string): Promise<Offers> {
  const product = await findProduct(productKey);
  if (!product) return { product: null, cheaper: [], leftOut: [] };
  const [candidates, taste] = await Promise.all([findCandidates(product), readTaste()]);
  const byKey = new Map(candidates.map((each) => [each.productKey, each]));
  const { offers, leftOut } = suggest(product, candidates, { now: Date.now(), limit: SHOWN }, taste);
  const cheaper = offers.flatMap((offer) => {
    const other = byKey.get(offer.productKey);
    return other ? [{ offer, product: other }] : [];
  });
  return { product, cheaper, leftOut };
}
