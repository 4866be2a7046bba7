import { CircleCheck, CircleDashed, ExternalLink, TriangleAlert } from 'lucide-preact';
import type { Approval, CartLine, FillResult } from '../../../utils/domain/cart';
import { isHandOverOnly } from '../../../utils/domain/hand-over';
import { t, tn } from '../../../utils/platform/text';
import { countWords } from '../../shared/amount-words';
import { Button } from '../../shared/button';
import { formatMoney, formatShop } from '../../shared/format';
import { ShopName } from '../../shared/shop-name';
import { useSend } from '../../shared/use-send';
import { SendError } from '../send-error';
import { CartSums, TotalRose } from './cart-sums';
import { isAllThere, isAsApproved, type LineCheck, type ShopCheck } from './fill-check';
import { REFUSAL_WORDS } from './refusal-words';

interface FillShopCardProps {
  readonly check: ShopCheck;
  readonly isRunning: boolean;
}

/** One shop's cart against what was approved, differences first, with the way there for the person to go on. */
export function FillShopCard({ check, isRunning }: FillShopCardProps) {
  return (
    <section class="panel-card">
      <h2>
        <ShopName origin={check.origin} />
      </h2>
      <ul class="fill-lines">
        {check.lines.map((line) => (
          <FillLine key={line.approval.id} line={line} isRunning={isRunning} />
        ))}
      </ul>
      <Others check={check} />
      {check.cart && <CartSums cart={check.cart} />}
      {!isRunning && <CartActions check={check} />}
    </section>
  );
}

function FillLine({ line, isRunning }: { readonly line: LineCheck; readonly isRunning: boolean }) {
  const { approval, result } = line;
  const isFine = isAsApproved(line);
  const isOpen = result === null && isRunning;
  const Icon = isFine ? CircleCheck : isOpen ? CircleDashed : TriangleAlert;
  return (
    <li class="fill-line">
      <Icon class={isFine ? 'good' : isOpen ? 'quiet' : 'careful'} aria-hidden="true" />
      <span class="plan-words">
        <span dir="auto">
          {countWords(approval.count)} <ThingName approval={approval} isLinked={Boolean(result?.refusal)} />
        </span>
        <span class={isAllThere(line) || isOpen ? 'small quiet' : 'small careful'}>
          {outcomeWords(line, isRunning)}
        </span>
        {result?.refusal && <span class="small">{t(REFUSAL_WORDS[result.refusal])}</span>}
        {result?.detail && <span class="small quiet">{detailWords(result)}</span>}
        <PriceCheck line={line} />
        {result?.rise && <TotalRose rise={result.rise} />}
      </span>
    </li>
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

// What came uninvited, and what went, is named by us; everything else is the shop's own words.
function detailWords({ refusal, detail }: FillResult): string {
  const isOurs = refusal === 'stranger-in-cart' || refusal === 'cart-shrank';
  return isOurs ? (detail ?? '') : t('planFillShopSaid', detail ?? '');
}

function outcomeWords({ result, approval }: LineCheck, isRunning: boolean): string {
  if (result === null) return t(isRunning ? 'planFillWaiting' : 'planFillNone');
  if (result.added === result.wanted) return t('planFillOk');
  if (result.added === 0 && result.refusal === null) return t('planFillTakenOut');
  if (result.added === 0) return t('planFillNone');
  return t('planFillPart', String(result.added), String(approval.count));
}

function PriceCheck({ line: { approval, inCart } }: { readonly line: LineCheck }) {
  if (!inCart?.price || inCart.price.currency !== approval.maxPrice.currency) return null;
  if (inCart.price.minor <= approval.maxPrice.minor) return null;
  return (
    <span class="small">
      {t('planFillPriceDiffers', formatMoney(approval.maxPrice), formatMoney(inCart.price))}
    </span>
  );
}

function Others({ check: { strangers, earlier } }: { readonly check: ShopCheck }) {
  return (
    <>
      {strangers.length > 0 && (
        <div class="fill-strangers">
          <h3>{t('planStrangers')}</h3>
          <CartLines lines={strangers} />
          <p class="small quiet">{t('planStrangersNote')}</p>
        </div>
      )}
      {earlier.length > 0 && (
        <details class="small quiet">
          <summary>{tn('planEarlier', earlier.length)}</summary>
          <CartLines lines={earlier} />
        </details>
      )}
    </>
  );
}

function CartLines({ lines }: { readonly lines: readonly CartLine[] }) {
  return (
    <ul>
      {lines.map((line) => (
        <li key={line.lineId} dir="auto">
          {countWords(line.count)} {line.name} {line.price && formatMoney(line.price)}
        </li>
      ))}
    </ul>
  );
}

function CartActions({ check: { origin, cart } }: { readonly check: ShopCheck }) {
  const { send, error, isSending } = useSend();
  return (
    <div class="panel-row">
      <a class="button plain" href={origin} target="_blank" rel="noopener noreferrer">
        <ExternalLink aria-hidden="true" />
        {t('planOpenShop', formatShop(origin))}
      </a>
      {!cart && !isHandOverOnly(origin) && (
        <Button kind="quiet" disabled={isSending} onClick={() => void send('refreshCart', { origin })}>
          {t('planReadCart')}
        </Button>
      )}
      {!cart && !isHandOverOnly(origin) && <p class="small quiet">{t('planCartUnread')}</p>}
      <SendError error={error} />
    </div>
  );
}
