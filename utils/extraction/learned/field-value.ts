import type { RuleField, RuleRefusal } from '../../domain/shop/shop-rule';
import type { Amount } from '../product/claims';
import { soleAmount } from '../product/sole-amount';
import { tagOf } from '../tree/nodes';
import type { Page } from '../tree/page';
import { all } from '../tree/select';
import { textOf } from '../tree/text';
import type { PageElement } from '../tree/tree';
import { addressOf } from '../visible/main-image';

const ENOUGH_FOR_A_PRICE = 100;
const LONGEST_NAME = 300;

/** What an element says as a field, with the words as shown; or why it says nothing. */
export type FieldValue =
  | { readonly field: 'price'; readonly value: Amount; readonly text: string }
  | { readonly field: 'name' | 'image'; readonly value: string; readonly text: string };

/** Reads the element as the field that a person said it is. */
export function fieldValue(field: RuleField, element: PageElement, page: Page): FieldValue | RuleRefusal {
  if (field === 'price') return priceOf(element, page);
  return field === 'name' ? nameOf(element) : imageOf(element, page);
}

/** Whether two elements say the same. */
export function isSameValue(a: FieldValue, b: FieldValue): boolean {
  if (a.field !== 'price' || b.field !== 'price') return a.value === b.value;
  return Number(a.value.decimal) === Number(b.value.decimal);
}

function priceOf(element: PageElement, page: Page): FieldValue | RuleRefusal {
  const text = textOf(element, ENOUGH_FOR_A_PRICE);
  const value = soleAmount(text, page.currencyHint);
  if (value === 'several') return 'several-amounts';
  return value ? { field: 'price', value, text } : 'no-amount';
}

function nameOf(element: PageElement): FieldValue | RuleRefusal {
  const text = textOf(element, 2 * LONGEST_NAME);
  const isName = text.length >= 2 && text.length <= LONGEST_NAME && /\p{L}{2}/u.test(text);
  return isName ? { field: 'name', value: text, text } : 'no-name';
}

function imageOf(element: PageElement, page: Page): FieldValue | RuleRefusal {
  const images = tagOf(element) === 'img' ? [element] : all(element, 'img');
  const [image] = images;
  const address = image && images.length === 1 ? addressOf(image, page) : null;
  return address ? { field: 'image', value: address, text: address } : 'no-picture';
}
