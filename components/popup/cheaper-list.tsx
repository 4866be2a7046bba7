import { useId } from 'preact/hooks';
import type { Substitute } from '../../utils/domain/match';
import { originOf, type Product } from '../../utils/domain/product';
import { findSubstitutes } from '../../utils/matching/find-substitutes';
import { t, tn } from '../../utils/platform/text';
import { findCandidates } from '../../utils/storage/queries/products';
import { Ago } from '../shared/ago';
import { formatMoney, formatShare, formatShop, formatUnitPrice } from '../shared/format';
import { matchLabel, matchSentence } from '../shared/match-words';
import { MoneyText } from '../shared/money';
import { ProductLine } from '../shared/product-line';
import { Saving } from '../shared/saving';
import { ShopLink } from '../shared/shop-link';
import { Skeleton } from '../shared/states';
import { shownUnitPrice } from '../shared/unit-prices';
import { useAfterPaint } from '../shared/use-after-paint';
import { useLive } from '../shared/use-live';

const SHOWN = 4;

interface CheaperProps {
  readonly product: Product;
  readonly now: number;
}

interface Offers {
  readonly seen: number;
  readonly cheaper: readonly { readonly offer: Substitute; readonly product: Product }[];
}

/** Cheaper offers among what was seen: what kind of match, where, price, difference, how old. */
export function CheaperList(props: CheaperProps) {
  // Looking through all that was seen must not keep the price from being painted.
  const isPainted = useAfterPaint();
  return (
    <section class="cheaper">
      <h3 class="small quiet">{t('popupCheaper')}</h3>
      {isPainted ? <Cheaper {...props} /> : <Skeleton lines={2} />}
    </section>
  );
}

function Cheaper({ product, now }: CheaperProps) {
  const live = useLive(() => findCheaper(product), [product]);
  if (live.state === 'failed') return <p class="small careful">{t('popupCheaperFailed')}</p>;
  if (live.state === 'loading') return <Skeleton lines={2} />;
  return <Offerings {...live.value} product={product} now={now} />;
}

async function findCheaper(product: Product): Promise<Offers> {
  const candidates = await findCandidates(product);
  const byKey = new Map(candidates.map((one) => [one.productKey, one]));
  const cheaper = findSubstitutes(product, candidates, { now: Date.now(), limit: SHOWN }).flatMap((offer) => {
    const other = byKey.get(offer.productKey);
    return other && offer.saving > 0 ? [{ offer, product: other }] : [];
  });
  return { seen: candidates.length, cheaper };
}

function Offerings({
  seen,
  cheaper,
  product,
  now,
}: Offers & { readonly product: Product; readonly now: number }) {
  if (cheaper.length === 0)
    return <p class="small quiet">{seen === 0 ? t('popupNothingLike') : tn('popupNothingCheaper', seen)}</p>;
  return (
    <ul>
      {cheaper.map((each) => (
        <CheaperLine key={each.offer.productKey} {...each} wanted={product} now={now} />
      ))}
    </ul>
  );
}

interface CheaperLineProps {
  readonly offer: Substitute;
  readonly product: Product;
  readonly wanted: Product;
  readonly now: number;
}

function CheaperLine({ offer, product, wanted, now }: CheaperLineProps) {
  const id = useId();
  const note = (
    <>
      <span class="whole">{matchLabel(offer.match)}</span> · <Ago at={offer.observedAt} now={now} />
    </>
  );
  return (
    <li class="cheaper-line">
      <ShopLink url={product.url} describedBy={id} class="cheaper-link">
        <ProductLine
          product={product}
          note={note}
          end={
            <>
              <MoneyText value={offer.price} />
              <Saving share={offer.saving} />
            </>
          }
        />
      </ShopLink>
      <p class="reason small" id={id} role="tooltip">
        {reasonOf(offer, wanted)}
      </p>
    </li>
  );
}

/** Why it counts as cheaper, in numbers that can be checked. */
function reasonOf(offer: Substitute, wanted: Product): string {
  const match = matchSentence(offer.match);
  const here = shownUnitPrice(wanted)?.value;
  if (offer.basis === 'per-unit' && offer.unitPrice && here)
    return t(
      'popupReasonPerUnit',
      formatUnitPrice(offer.unitPrice),
      formatUnitPrice(here),
      formatShare(offer.saving),
      match,
    );
  if (offer.difference && wanted.price)
    return t(
      'popupReasonPrice',
      formatMoney(offer.difference),
      formatShop(originOf(offer.productKey)),
      formatMoney(wanted.price),
      match,
    );
  return match;
}
