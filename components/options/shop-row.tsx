import { type Shop, termsOf } from '../../utils/domain/shop/shop';
import { request } from '../../utils/messaging/request';
import { askFor, giveBack, patternOf } from '../../utils/platform/permissions';
import { t } from '../../utils/platform/text';
import { Ago } from '../shared/ago';
import { Select } from '../shared/field';
import { formatMoney, formatShop } from '../shared/format';
import { TermsForm } from './terms-form';
import { useOptions } from './use-options';

type State = Shop['state'];

/** One shop: whether it is read, and its terms. */
export function ShopRow({ shop, now }: { readonly shop: Shop; readonly now: number }) {
  const { granted, attempt } = useOptions();
  const isGranted =
    granted.has(patternOf(shop.origin)) || (granted.has('https://*/*') && shop.origin.startsWith('https:'));
  const state: State = shop.state === 'off' ? 'off' : isGranted ? 'on' : 'click';
  const choices = (['on', 'click', 'off'] as const).map((value) => ({ value, label: t(WORDS[value]) }));
  return (
    <li class="row">
      <div class="row-main">
        <div class="row-words">
          <h3>
            <bdi>{formatShop(shop.origin)}</bdi>
          </h3>
          <p class="small quiet">
            {t('optionsSeen')} <Ago at={shop.seenAt} now={now} isLong />
          </p>
        </div>
        <Select
          label={t('optionsShopState')}
          value={state}
          choices={choices}
          onChange={(event) => {
            const chosen = event.currentTarget.value as State;
            attempt(() => setState(shop.origin, chosen));
          }}
        />
      </div>
      <details>
        <summary class="small">{termsLine(shop)}</summary>
        <TermsForm shop={shop} />
      </details>
    </li>
  );
}

const WORDS = { on: 'optionsStateOn', click: 'optionsStateClick', off: 'optionsStateOff' } as const;

/** The browser must be asked before anything is awaited; a refusal leaves everything as it was. */
async function setState(origin: string, state: State): Promise<void> {
  if (state === 'on' && !(await askFor(origin))) return;
  if (state === 'click') await giveBack(origin);
  await request('setShopState', { origin, state });
}

function termsLine(shop: Shop): string {
  const { deliveryFee, freeDeliveryFrom, minimumOrder } = termsOf(shop);
  const said = [
    deliveryFee && t('optionsTermsFee', formatMoney(deliveryFee)),
    freeDeliveryFrom && t('optionsTermsFree', formatMoney(freeDeliveryFrom)),
    minimumOrder && t('optionsTermsMinimum', formatMoney(minimumOrder)),
  ].filter((each) => each !== null);
  return said.length > 0 ? said.join(' · ') : t('optionsTermsUnknown');
}
