import { t } from '../../../utils/platform/text';
import { useNow } from '../../shared/ago';
import { AvailabilityText } from '../../shared/availability';
import { historySentence } from '../../shared/history-words';
import { MoneyText, UnitPriceText } from '../../shared/money';
import { suggestionWords } from '../../shared/reason-words';
import { Saving } from '../../shared/saving';
import { shownUnitPrice } from '../../shared/unit-prices';
import { useLive } from '../../shared/use-live';
import { ProductLink } from '../product-link';
import './glance.css';
import { type AtAGlance, glancesOf } from './glance-query';

interface GlanceProps {
  readonly productKeys: readonly string[];
  /** What was looked up before it was asked for. */
  readonly ahead: readonly AtAGlance[];
}

/** What is known of the attached products before the model says a word: price, unit price, history, the best cheaper offer. */
export function Glance({ productKeys, ahead }: GlanceProps) {
  const known = ahead.filter(({ product }) => productKeys.includes(product.productKey));
  const live = useLive(
    () => glancesOf(productKeys),
    [productKeys.join(' ')],
    known.length === productKeys.length ? known : null,
  );
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
    <fieldset class="panel-card glance" aria-label={t('chatGlance')}>
      <ProductLink product={product} end={<AvailabilityText value={product.availability} />} />
      <p class="glance-price">
        {product.price && <MoneyText value={product.price} size="figure" />}
        {unit && <UnitPriceText value={unit.value} />}
      </p>
      {summary && <p class="small quiet figures">{historySentence(summary, now)}</p>}
      {cheaper ? <Cheaper {...cheaper} /> : <p class="small quiet">{t('chatGlanceNothing')}</p>}
    </fieldset>
  );
}

function Cheaper({ offer, product }: NonNullable<AtAGlance['cheaper']>) {
  const end = (
    <>
      <MoneyText value={offer.price} />
      <Saving share={offer.saving} />
    </>
  );
  return (
    <div class="glance-cheaper">
      <h3 class="small quiet">{t('chatGlanceCheaper')}</h3>
      <ProductLink product={product} note={suggestionWords(offer)} end={end} />
    </div>
  );
}
