import { useState } from 'preact/hooks';
import type { Money } from '../../utils/domain/money/money';
import type { ShopTerms } from '../../utils/domain/product/offer';
import type { Shop } from '../../utils/domain/shop/shop';
import { request } from '../../utils/messaging/request';
import { t } from '../../utils/platform/text';
import { currencyOfShop } from '../../utils/storage/queries/listing';
import { Button } from '../shared/button';
import { Field } from '../shared/field';
import { formatMoney } from '../shared/format';
import { currencySign, parseTypedMoney, typeableMoney } from '../shared/money-text';
import { useLive } from '../shared/use-live';
import { BenefitsForm } from './benefits-form';
import { useOptions } from './use-options';

const FIELDS = [
  ['deliveryFee', 'optionsFee'],
  ['freeDeliveryFrom', 'optionsFree'],
  ['minimumOrder', 'optionsMinimum'],
] as const;

type Typed = Readonly<Record<keyof ShopTerms, string>>;

/** The shop's terms in the person's own words; an empty field leaves it to what the shop says. */
export function TermsForm({ shop }: { readonly shop: Shop }) {
  const seen = useLive(() => currencyOfShop(shop.origin), [shop.origin]);
  const stated = [shop.ownTerms, shop.terms].flatMap((terms) => (terms ? Object.values(terms) : []));
  const currency =
    stated.find((money) => money !== null)?.currency ?? (seen.state === 'ready' ? seen.value : null);
  if (!currency) return <p class="small quiet">{t('optionsTermsLater')}</p>;
  return (
    <>
      <Fields shop={shop} currency={currency} />
      <BenefitsForm shop={shop} currency={currency} />
    </>
  );
}

function Fields({ shop, currency }: { readonly shop: Shop; readonly currency: string }) {
  const { say, attempt } = useOptions();
  const [typed, setTyped] = useState<Typed>(() => typedFrom(shop.ownTerms));
  const [wrong, setWrong] = useState<keyof ShopTerms | null>(null);
  const submit = (event: Event) => {
    event.preventDefault();
    const terms = Object.fromEntries(FIELDS.map(([name]) => [name, parseTypedMoney(typed[name], currency)]));
    const bad = FIELDS.find(([name]) => typed[name].trim() !== '' && !terms[name]);
    setWrong(bad?.[0] ?? null);
    if (bad) return;
    attempt(async () => {
      await request('setShopTerms', { origin: shop.origin, terms: termsFrom(terms) });
      say(t('optionsTermsSaved'));
    });
  };
  return (
    <form class="terms" onSubmit={submit}>
      {FIELDS.map(([name, key]) => (
        <Field
          key={name}
          label={`${t(key)} (${currencySign(currency)})`}
          value={typed[name]}
          inputMode="decimal"
          hint={hintOf(shop.terms[name])}
          error={wrong === name ? t('sharedNotMoney', typeableMoney({ minor: 490, currency })) : null}
          onInput={({ currentTarget: { value } }) => setTyped((before) => ({ ...before, [name]: value }))}
        />
      ))}
      <Button type="submit">{t('optionsSave')}</Button>
    </form>
  );
}

function hintOf(read: Money | null): string {
  return read ? t('optionsTermsRead', formatMoney(read)) : t('optionsTermsUnread');
}

function typedFrom(terms: ShopTerms | null): Typed {
  const typed = (money: Money | null | undefined) => (money ? typeableMoney(money) : '');
  return {
    deliveryFee: typed(terms?.deliveryFee),
    freeDeliveryFrom: typed(terms?.freeDeliveryFrom),
    minimumOrder: typed(terms?.minimumOrder),
  };
}

/** Null when nothing was typed, which goes back to what the shop says. */
function termsFrom(typed: Readonly<Record<string, Money | null>>): ShopTerms | null {
  const { deliveryFee = null, freeDeliveryFrom = null, minimumOrder = null } = typed;
  const isEmpty = !deliveryFee && !freeDeliveryFrom && !minimumOrder;
  return isEmpty ? null : { deliveryFee, freeDeliveryFrom, minimumOrder };
}
