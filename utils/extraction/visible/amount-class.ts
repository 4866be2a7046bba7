import { attr } from '../nodes';
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
    names.slice(0, 2).some((each) => {
      const own = PRICE_CLASS.test(each) ? each.replace(WITH_TAX, '') : each;
      return OTHER_AMOUNT_CLASS.test(own.replace(BESIDE_IT, ' ').replace(/discount-price/g, ''));
    })
  );
}

/** Whether class words call the amount a former price. */
export function isStruckClass({ names: [own = '', above = '', outer = ''], element }: PriceSpot): boolean {
  if (OLD_PRICE_BLOCK.test(outer)) return true;
  return [namesInside(element), own, above.split(' ').slice(0, 6).join(' ')].some((each) =>
    OLD_PRICE_CLASS.test(each.replace(BESIDE_IT, ' ')),
  );
}
