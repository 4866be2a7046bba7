import type { CartLine } from '../../../utils/domain/cart/cart';
import { t, tn } from '../../../utils/platform/text';
import { countWords } from '../../shared/amount-words';
import { formatMoney } from '../../shared/format';
import type { ShopCheck } from './fill-check';

/** What lies in a cart beside the approved lines: what came unasked, and what was there before. */
export function CartOthers({ check: { strangers, earlier } }: { readonly check: ShopCheck }) {
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
