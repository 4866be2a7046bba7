import { attr, parentOf } from '../tree/nodes';
import { one } from '../tree/select';
import type { PageElement } from '../tree/tree';
import { OLD_PRICE_CLASS, OTHER_AMOUNT_CLASS, PRICE_CLASS } from '../words/blocks';
import { namesInside } from './price-context';
import type { PriceSpot } from './price-spots';

// A shop's software calls every price with its tax so.
const WITH_TAX = /(?<=^|\s)(?:tax|vat|weee)(?=\s|$)/g;
const WITH_TAX_WORDS = /税込|\bincl|\binkl|\bttc\b|iva inc/i;
// What stands beside the price is part of some names: "selling-price-has-list-price".
const BESIDE_IT = /(?:^|[\s-])(?:and|has|with|without|after|incl(?:uding|usive)?|no)-[\w-]*/g;
const OLD_PRICE_BLOCK = /(?:^|\s)old-?price(?:\s|$)/;

/** Whether class words call the amount a saving, a fee, a part payment or the like. */
export function isOtherClass({ element, names, text }: PriceSpot): boolean {
  return (
    attr(element, 'itemprop') !== 'price' &&
    !WITH_TAX_WORDS.test(text) &&
    (isBesideFormer(element, names[0] ?? '') ? names.slice(0, 1) : names.slice(0, 2)).some((each) => {
      const own = PRICE_CLASS.test(each) ? each.replace(WITH_TAX, '') : each;
      return OTHER_AMOUNT_CLASS.test(own.replace(BESIDE_IT, ' ').replace(/discount-price/g, ''));
    })
  );
}

// A block called "discount" that holds what the price was holds the price as well.
function isBesideFormer(element: PageElement, own: string): boolean {
  const block = parentOf(element);
  return block !== null && PRICE_CLASS.test(own) && one(block, 's,del,strike') !== null;
}

/** Whether class words call the amount a former price. */
export function isStruckClass({ names: [own = '', above = '', outer = ''], element }: PriceSpot): boolean {
  if (OLD_PRICE_BLOCK.test(outer)) return true;
  return [namesInside(element), own, above.split(' ').slice(0, 6).join(' ')].some((each) =>
    OLD_PRICE_CLASS.test(each.replace(BESIDE_IT, ' ')),
  );
}
