import { isOrderPart, wordsIn } from '../guard/order-paths';

/** Names of fields that say what is to be done, not with what. */
const SWITCHES = new Set(
  `action actions act do cmd command op operation task mode step steps stage state submit button btn cta next goto go to redirect return continue
  target destination url uri link event trigger hook handler method fn func function route router controller view page process proceed intent flow
  type kind payment billing shipping delivery`.split(/\s+/),
);

/** Names of fields that say what the thing is: its choices, its ids, its own words, and what the person notes for it. */
const CHOICES = new Set(
  `attribute attributes option options variant variants variation variations choice choices property properties swatch color colour size material
  sku id ids handle slug note notes comment comments message engraving`.split(/\s+/),
);

/** Words that do nothing but order: no thing and no choice of one is called so. */
const ORDER_ACTS = new Set(
  `checkout checkouts onepagecheckout onestep oneclick 1click placeorder submitorder createorder confirmorder buynow buyitnow instantbuy
  expresscheckout quickbuy quickorder achatexpress applepay googlepay 提交订单 立即购买 结算 结账 结帳`.split(
    /\s+/,
  ),
);

/**
 * Whether a field's name says that its value is a choice, an id or a note: "Plata" there is silver and not "pay". `chosen` names the
 * fields in which an approved variant was chosen, however the shop calls them. A name that speaks of doing something is never one.
 */
export function isChoiceField(name: string, chosen: readonly string[] = []): boolean {
  const words = wordsIn(name.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'));
  if (words.some((word) => SWITCHES.has(word) || isOrderPart(word, 'POST'))) return false;
  // Alone it is how some shops name the part of them that is to answer: option=order.
  const isBareOption = words.length === 1 && words[0] === 'option';
  const isChoice = !isBareOption && words.some((word) => CHOICES.has(word));
  return chosen.includes(name) || isChoice || isProductName(words);
}

/** Whether a value orders in whatever field it stands: "checkout", "place order". "Order" and "Kasa" may be a colour or a crate. */
export function isOrderAct(value: string): boolean {
  if (!isOrderPart(value, 'GET')) return false;
  const words = wordsIn(value).filter((word) => !/^\d+$/.test(word));
  return words.length > 1 || ORDER_ACTS.has(wordsIn(value).join(''));
}

function isProductName([first = '', second = 'name', ...rest]: readonly string[]): boolean {
  const isOfProduct = ['product', 'item', 'article', 'goods'].includes(first);
  return isOfProduct && ['name', 'title'].includes(second) && rest.length === 0;
}
