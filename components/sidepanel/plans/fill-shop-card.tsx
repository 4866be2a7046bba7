import { CircleCheck, CircleDashed, TriangleAlert, Undo2 } from 'lucide-preact';
import type { Approval, Fill, FillRefusal, FillResult } from '../../../utils/domain/cart/cart';
import { t } from '../../../utils/platform/text';
import { countWords } from '../../shared/amount-words';
import { formatMoney } from '../../shared/format';
import { ShopName } from '../../shared/shop-name';
import { CartActions } from './cart-actions';
import { CartOthers } from './cart-others';
import { CartSums, TotalRose } from './cart-sums';
import { isAllThere, type LineCheck, type LineState, type ShopCheck, stateOf } from './fill-check';
import type { ShopCosts } from './fill-costs';
import { Leftovers } from './fill-leftovers';
import { REFUSAL_WORDS } from './refusal-words';
import { ShopCostsPart } from './shop-costs';

interface FillShopCardProps {
  readonly check: ShopCheck;
  readonly fill: Fill;
  /** What is being done with the carts; null while nothing is. */
  readonly work: 'filling' | 'undoing' | null;
  /** Null where they are not known. */
  readonly costs: ShopCosts | null;
}

/** One shop's cart against what was approved, differences first, with the way there for the person to go on. */
export function FillShopCard({ check, fill, work, costs }: FillShopCardProps) {
  return (
    <section class="panel-card">
      <h2>
        <ShopName origin={check.origin} />
      </h2>
      <ul class="fill-lines">
        {check.lines.map((line) => (
          <FillLine
            key={line.approval.id}
            line={line}
            state={stateOf(line, fill.state)}
            isCalm={work !== null}
          />
        ))}
      </ul>
      <CartOthers check={check} />
      <CartSums cart={check.cart} planned={costs?.sums.hasDelivery ? costs.sums.planned : null} />
      {costs && <ShopCostsPart costs={costs} />}
      {!work && <Leftovers fillId={fill.id} origin={check.origin} leftovers={check.leftovers} />}
      {!work && <CartActions check={check} />}
    </section>
  );
}

const ICONS: Readonly<Record<LineState, typeof CircleCheck>> = {
  'as-approved': CircleCheck,
  open: CircleDashed,
  stopped: CircleDashed,
  'taken-out': Undo2,
  different: TriangleAlert,
};

interface FillLineProps {
  readonly line: LineCheck;
  readonly state: LineState;
  /** Work on the carts goes on, so that nothing is a warning yet. */
  readonly isCalm: boolean;
}

function FillLine({ line, state, isCalm }: FillLineProps) {
  const { approval, result } = line;
  const Icon = ICONS[state];
  const isWarning = state === 'different' && !isCalm;
  const refusal = result?.refusal ?? (state === 'stopped' ? 'stopped' : null);
  return (
    <li class="fill-line">
      <Icon class={state === 'as-approved' ? 'good' : isWarning ? 'careful' : 'quiet'} aria-hidden="true" />
      <span class="plan-words">
        <span>
          {countWords(approval.count)}{' '}
          <bdi>
            <ThingName approval={approval} isLinked={refusal !== null} />
          </bdi>
        </span>
        <span class={isWarning && !isAllThere(line) ? 'small careful' : 'small quiet'}>
          {outcomeWords(line, state)}
        </span>
        {refusal && <span class="small">{t(REFUSAL_WORDS[refusal])}</span>}
        {result && <Told result={result} approval={approval} />}
        <PriceCheck line={line} />
        {result?.rise && <TotalRose rise={result.rise} />}
      </span>
    </li>
  );
}

// The price that was seen, and the detail: in the shop's own words only where it answered in some.
function Told({ result, approval }: { readonly result: FillResult; readonly approval: Approval }) {
  const { detail, seenPrice } = result;
  return (
    <>
      {seenPrice && (
        <span class="small">
          {t('planFillPriceSeen', formatMoney(seenPrice), formatMoney(approval.maxPrice))}
        </span>
      )}
      {detail && <span class="small quiet">{detailWords(result)}</span>}
    </>
  );
}

// Where the person has to do something, the way to the thing's own page is its name.
function ThingName({ approval, isLinked }: { readonly approval: Approval; readonly isLinked: boolean }) {
  if (!isLinked) return <>{approval.name}</>;
  return (
    <a href={approval.url} target="_blank" rel="noopener noreferrer">
      {approval.name}
    </a>
  );
}

/** What a shop answers with. The detail of any other refusal is a fact of ours: what came or went, an address, what was to be chosen. */
const SAID_BY_SHOP: readonly (FillRefusal | null)[] = [
  'not-added',
  'capped',
  'out-of-stock',
  'below-minimum',
  'variant-unchosen',
  'shop-error',
];

function detailWords({ refusal, detail }: FillResult): string {
  return SAID_BY_SHOP.includes(refusal) ? t('planFillShopSaid', detail ?? '') : (detail ?? '');
}

function outcomeWords({ result, approval }: LineCheck, state: LineState): string {
  if (state === 'open') return t(approval.state === 'dispatched' ? 'planFillSeeing' : 'planFillWaiting');
  if (state === 'taken-out') return t('planFillTakenOut');
  if (!result || result.added === 0) return t('planFillNone');
  if (result.added === result.wanted) return t('planFillOk');
  return t('planFillPart', String(result.added), String(approval.count));
}

function PriceCheck({ line: { approval, inCart, result } }: { readonly line: LineCheck }) {
  if (result?.seenPrice || !inCart?.price || inCart.price.currency !== approval.maxPrice.currency)
    return null;
  if (inCart.price.minor <= approval.maxPrice.minor) return null;
  return (
    <span class="small">
      {t('planFillPriceDiffers', formatMoney(approval.maxPrice), formatMoney(inCart.price))}
    </span>
  );
}
