import type { Substitute } from '../../../utils/domain/match';
import type { PriceSummary } from '../../../utils/domain/price-history';
import { summarisePrices } from '../../../utils/domain/price-summary';
import type { Product } from '../../../utils/domain/product';
import { findSubstitutes } from '../../../utils/matching/find-substitutes';
import { t } from '../../../utils/platform/text';
import { findCandidates, findProducts, priceHistory } from '../../../utils/storage/queries/products';
import { useNow } from '../../shared/ago';
import { AvailabilityText } from '../../shared/availability';
import { historySentence } from '../../shared/history-words';
import { MoneyText, UnitPriceText } from '../../shared/money';
import { Saving } from '../../shared/saving';
import { shownUnitPrice } from '../../shared/unit-prices';
import { useLive } from '../../shared/use-live';
import { ProductLink } from '../product-link';
import './glance.css';

interface AtAGlance {
  readonly product: Product;
  readonly summary: PriceSummary | null;
  readonly cheaper: { readonly offer: Substitute; readonly product: Product } | null;
}

/** What is known of the attached products before the model says a word: price, unit price, history, the best cheaper offer. */
export function Glance({ productKeys }: { readonly productKeys: readonly string[] }) {
  const live = useLive(() => lookUp(productKeys), [productKeys.join(' ')]);
  if (live.state !== 'ready') return null;
  return (
    <>
      {live.value.map((each) => (
        <Card key={each.product.productKey} {...each} />
      ))}
    </>
  );
}

function Card({ product, summary, cheaper }: AtAGlance) {
  const now = useNow();
  const unit = shownUnitPrice(product);
  return (
    <section class="panel-card glance" aria-label={t('chatGlance')}>
      <ProductLink product={product} end={<AvailabilityText value={product.availability} />} />
      <p class="glance-price">
        {product.price && <MoneyText value={product.price} size="figure" />}
        {unit && <UnitPriceText value={unit.value} />}
      </p>
      {summary && <p class="small quiet figures">{historySentence(summary, now)}</p>}
      {cheaper ? <Cheaper {...cheaper} /> : <p class="small quiet">{t('chatGlanceNothing')}</p>}
    </section>
  );
}

function Cheaper({ offer, product }: NonNullable<AtAGlance['cheaper']>) {
  const kind = t(offer.match.kind === 'same-item' ? 'chatSameItem' : 'chatSameKind');
  const end = (
    <>
      <MoneyText value={offer.price} />
      <Saving share={offer.saving} />
    </>
  );
  return (
    <div class="glance-cheaper">
      <h3 class="small quiet">{t('chatGlanceCheaper')}</h3>
      <ProductLink product={product} note={kind} end={end} />
    </div>
  );
}

async function lookUp(productKeys: readonly string[]): Promise<readonly AtAGlance[]> {
  return Promise.all((await findProducts(productKeys)).map(lookUpOne));
}

async function lookUpOne(product: Product): Promise<AtAGlance> {
  const now = Date.now();
  const [points, candidates] = await Promise.all([priceHistory(product.productKey), findCandidates(product)]);
  const [offer] = findSubstitutes(product, candidates, { now, limit: 1 });
  const other = candidates.find(({ productKey }) => productKey === offer?.productKey);
  return {
    product,
    summary: summarisePrices(points, now),
    cheaper: offer && other ? { offer, product: other } : null,
  };
}
