import { attr } from '../../extraction/tree/dom';
import { ShopRefusal } from '../refusal';
import { isEnabled, optionsOf, typeOf } from './form-fields';

// Trousers are "pantaloni", a bath towel is a "Badetuch", and breakfast a "Frühstück".
const COUNT_NAME = new RegExp(
  [
    'qty|quantit|(?<!dis|ac)count(?!r?[yi]|down)|pieces|(?:buy|goods|cart)[ _-]?num',
    // "Phone number", "part-number"
    '(?<!\\p{L}[ -])\\bnum(?:ber)?\\b',
    'menge|anzahl(?!ung)|(?<!fr(?:ü|ue)h|schmuck|einzel)st(?:ü|ue)ck',
    '(?<![cps])antal(?!on|la)|(?<![bck])adet|hoeveelheid|määrä|cantidad|quantidade|cantitat|jumlah|miktar',
    'ilo(?:sc|ść)|množství|mnozstvi|počet|mennyis|koli[čc]in|kol(?:ichestvo|-vo)|kogus|daudzum|количество|кількість',
    'ποσότητ|数量|數量|個数|수량|จำนวน|كمية|تعداد|כמות|updates\\[',
  ].join('|'),
  'iu',
);

/** What a hidden field may know of the shop's own counts: what is left, the most that it sells, how many judged. */
const SHOPS_OWN = /stock|avail|lager|bestand|remain|review|rating|(?:^|[_.[-])(?:min|max|old)/i;

/** What a product is chosen by, whatever the choice is called: packs of 250 g and of 500 g may be told apart by "attribute_pa_menge". */
const CHOICE_NAME =
  /^(?:super_|bundle_)?(?:attribute|options?|propert(?:y|ies)|variants?|variations?|group)s?(?:[_[-]|$)/i;

/** What a list of counts offers: 3, 10+ and 0 (remove), but not 250 g. */
const COUNT_VALUE = /^\d*\s*(?:\+|\(.*\))?$/;

/** Whether a control holds how many pieces. */
export function isQuantityField(control: Element): boolean {
  const type = typeOf(control);
  if (!['number', 'text', 'tel', 'select', 'hidden'].includes(type)) return false;
  if (CHOICE_NAME.test(attr(control, 'name') ?? '')) return false;
  if (type === 'select' && !optionsOf(control).every(({ value }) => COUNT_VALUE.test(value.trim())))
    return false;
  return isNamed(control) || type === 'number';
}

/**
 * The field of a form that its count is written into: one that a person sees and that is called so, else one that the page's script
 * fills, else a number of any name. Null where one sending adds one.
 */
export function quantityFieldOf(controls: readonly Element[]): Element | null {
  const fields = controls.filter(
    (control) => attr(control, 'name') && isQuantityField(control) && isEnabled(control),
  );
  const shown = fields.filter((control) => typeOf(control) !== 'hidden');
  return shown.find(isNamed) ?? fields.find(isFilledByScript) ?? shown[0] ?? null;
}

// A hidden number with more digits is an article's, not a count.
function isFilledByScript(control: Element): boolean {
  return (
    typeOf(control) === 'hidden' &&
    /^\d{0,3}$/.test(attr(control, 'value') ?? '') &&
    !SHOPS_OWN.test(attr(control, 'name') ?? '')
  );
}

/** The most of a wanted count that a quantity field permits. Throws ShopRefusal `below-minimum` where that is none. */
export function permittedCount(quantity: Element, wanted: number): number {
  const permitted =
    typeOf(quantity) === 'select' ? listedCount(quantity, wanted) : steppedCount(quantity, wanted);
  if (permitted < 1) throw new ShopRefusal('below-minimum');
  return permitted;
}

function listedCount(select: Element, wanted: number): number {
  const counts = optionsOf(select)
    .map(({ value }) => Number(value))
    .filter((count) => Number.isInteger(count) && count > 0);
  return counts.length === 0 ? 1 : Math.max(0, ...counts.filter((count) => count <= wanted));
}

function steppedCount(field: Element, wanted: number): number {
  const [least, most, step] = [numberAt(field, 'min'), numberAt(field, 'max'), numberAt(field, 'step')];
  if (least > wanted) return 0;
  const count = most >= 1 ? Math.min(wanted, most) : wanted;
  if (step <= 1) return count;
  // A crate of six is sold by sixes: what a browser would not send, a shop may round up.
  const base = attr(field, 'min') === null ? numberAt(field, 'value') : least;
  return count - ((((count - base) % step) + step) % step);
}

function numberAt(control: Element, name: string): number {
  const value = Number(attr(control, name) ?? '');
  return Number.isFinite(value) ? value : 0;
}

function isNamed(control: Element): boolean {
  return ['name', 'id', 'aria-label'].some((name) => COUNT_NAME.test(attr(control, name) ?? ''));
}
