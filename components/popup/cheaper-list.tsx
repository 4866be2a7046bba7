import type { Product } from '../../utils/domain/product/product';
import type { LeftOut, Suggestion } from '../../utils/domain/product/suggestion';
import { suggest } from '../../utils/matching/suggesting/suggest';
import { t, tn } from '../../utils/platform/text';
import { findCandidates } from '../../utils/storage/queries/products';
import { readTaste } from '../../utils/storage/queries/taste';
import { Ago } from '../shared/ago';
import { matchSentence } from '../shared/match-words';
import { MoneyText } from '../shared/money';
import { ProductLine } from '../shared/product-line';
import { leftOutWords, suggestionWords } from '../shared/reason-words';
import { RefuseSwap } from '../shared/refuse-swap';
import { Saving } from '../shared/saving';
import { ShopLink } from '../shared/shop-link';
import { Skeleton } from '../shared/states';
import { useAfterPaint } from '../shared/use-after-paint';
import { useLive } from '../shared/use-live';
import { usePopup } from './popup-context';

const SHOWN = 4;

interface CheaperProps {
  readonly product: Product;
  readonly now: number;
}

interface Offers {
  /** How many products it could be compared with. */
  readonly compared: number;
  readonly cheaper: readonly { readonly offer: Suggestion; readonly product: Product }[];
  readonly leftOut: readonly LeftOut[];
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
  const [candidates, taste] = await Promise.all([findCandidates(product), readTaste()]);
  const byKey = new Map(candidates.map((one) => [one.productKey, one]));
  const search = { now: Date.now(), limit: SHOWN };
  const { offers, compared, leftOut } = suggest(product, candidates, search, taste);
  const cheaper = offers.flatMap((offer) => {
    const other = byKey.get(offer.productKey);
    return other ? [{ offer, product: other }] : [];
  });
  return { compared, cheaper, leftOut };
}

function Offerings({
  compared,
  cheaper,
  leftOut,
  product,
  now,
}: Offers & { readonly product: Product; readonly now: number }) {
  return (
    <>
      {cheaper.length === 0 && <NothingCheaper compared={compared} leftOut={leftOut} />}
      <ul>
        {cheaper.map((each) => (
          <CheaperLine key={each.offer.productKey} {...each} wanted={product} now={now} />
        ))}
      </ul>
      {leftOutWords(leftOut).map((line) => (
        <p key={line} class="small quiet left-out">
          {line}
        </p>
      ))}
    </>
  );
}

function NothingCheaper({ compared, leftOut }: Pick<Offers, 'compared' | 'leftOut'>) {
  if (leftOut.length > 0) return <p class="small quiet">{t('popupNothingAllowed')}</p>;
  return (
    <p class="small quiet">{compared === 0 ? t('popupNothingLike') : tn('popupNothingCheaper', compared)}</p>
  );
}

interface CheaperLineProps {
  readonly offer: Suggestion;
  readonly product: Product;
  readonly wanted: Product;
  readonly now: number;
}

function CheaperLine({ offer, product, wanted, now }: CheaperLineProps) {
  const note = <Ago at={offer.observedAt} now={now} />;
  const reason = (
    <>
      <span title={matchSentence(offer.match)}>{suggestionWords(offer)}</span>
      <span class="cheaper-why aloud">{matchSentence(offer.match)}</span>
    </>
  );
  const end = (
    <>
      <MoneyText value={offer.price} />
      <Saving share={offer.saving} />
    </>
  );
  return (
    <li class="cheaper-line">
      <ShopLink url={product.url} class="cheaper-link">
        <ProductLine product={product} note={note} reason={reason} end={end} />
      </ShopLink>
      <RefuseSwap product={product} wanted={wanted} undo={usePopup()} />
    </li>
  );
}
