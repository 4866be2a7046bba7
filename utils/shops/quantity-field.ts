import { attr } from '../extraction/dom';
import { isEnabled, optionsOf, typeOf } from './form-fields';
import { ShopRefusal } from './refusal';

const COUNT_NAME =
  /qty|quantit|menge|anzahl|stück|stueck|(?<!dis|ac)count(?!r?[yi])|pieces|\bnum(?:ber)?\b|cantidad|quantidade|aantal|antal|ilo(?:sc|ść)|množství|mnozstvi|mennyis|adet|jumlah|kol(?:ichestvo|-vo)|количество|кількість|数量|數量|個数|수량|จำนวน|كمية|الكمية|تعداد|כמות|updates\[/i;

/** What a product is chosen by, whatever the choice is called: packs of 250 g and of 500 g may be told apart by "attribute_pa_menge". */
const CHOICE_NAME =
  /^(?:super_)?(?:attribute|options?|propert(?:y|ies)|variants?|variations?|group)s?(?:[_[-]|$)/i;

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
 * The field of a form that its count is written into: one that a person sees and that is called so, else a number of any name, else
 * one that the page's script fills. Null where one sending adds one.
 */
export function quantityFieldOf(controls: readonly Element[]): Element | null {
  const fields = controls.filter(
    (control) => attr(control, 'name') && isQuantityField(control) && isEnabled(control),
  );
  const shown = fields.filter((control) => typeOf(control) !== 'hidden');
  // A hidden number with more digits is an article's, not a count.
  const hidden = fields.find(
    (control) => typeOf(control) === 'hidden' && /^\d{0,3}$/.test(attr(control, 'value') ?? ''),
  );
  return shown.find(isNamed) ?? shown[0] ?? hidden ?? null;
}

/** The most of a wanted count that a quantity field permits. Throws ShopRefusal `below-minimum` where it takes no so few. */
export function permittedCount(quantity: Element, wanted: number): number {
  if (typeOf(quantity) === 'select') {
    const counts = optionsOf(quantity).map(({ value }) => Number(value));
    return Math.max(0, ...counts.filter((count) => Number.isInteger(count) && count <= wanted)) || 1;
  }
  const [least, most, step] = [
    numberAt(quantity, 'min'),
    numberAt(quantity, 'max'),
    numberAt(quantity, 'step'),
  ];
  if (least > wanted) throw new ShopRefusal('below-minimum');
  const count = most >= 1 ? Math.min(wanted, most) : wanted;
  // A crate of six is sold by sixes: what a browser would not send, a shop may round up.
  return step > 1 && least >= 1 ? count - ((count - least) % step) : count;
}

function numberAt(control: Element, name: string): number {
  const value = Number(attr(control, name) ?? '');
  return Number.isFinite(value) ? value : 0;
}

function isNamed(control: Element): boolean {
  const names = ['name', 'id', 'aria-label'].map((name) => attr(control, name) ?? '');
  return COUNT_NAME.test(names.join(' '));
}
