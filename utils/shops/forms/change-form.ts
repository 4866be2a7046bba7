import { attr, closest } from '../../extraction/tree/dom';
import { labelOf } from '../../extraction/tree/dom-text';
import type { CartRow } from '../cart-page/cart-rows';
import { isOrderControl } from '../guard/order-guard';
import { OTHER_TEXT, REMOVE_TEXT, UPDATE_TEXT } from '../guard/order-words';
import type { FetchedPage } from '../http';
import { ShopRefusal } from '../refusal';
import { controlsOf, isSubmit, untouchedValue } from './form-fields';
import { openSubmission, type Submission } from './submission';

/** The cart page's form with another count in one row, sent by its "update" control, never by one that orders. */
export function changeForm(fetched: FetchedPage, { control }: CartRow, count: number): Submission {
  const form = control ? closest(control, 'form') : null;
  if (!control || !form) throw new ShopRefusal('undo-by-hand');
  const update = updateControl(fetched, form);
  const open = openSubmission(form, update, fetched);
  const changed = new Map([[control, writtenFor(control, count)]]);
  return { ...open, fields: fieldsWith(fetched.document, form, update, changed) };
}

// Where a field says 1,50 a point may part thousands.
function writtenFor(control: Element, count: number): string {
  const hasComma = untouchedValue(control)?.includes(',') === true;
  return hasComma ? String(count).replace('.', ',') : String(count);
}

/** The fields that a form sends when one control is pressed, with some values changed. */
export function fieldsWith(
  document: Document,
  form: Element,
  pressed: Element | null,
  changed: ReadonlyMap<Element, string>,
): [string, string][] {
  return controlsOf(document, form).flatMap((each): [string, string][] => {
    const name = attr(each, 'name');
    const value =
      changed.get(each) ?? (each === pressed ? (attr(each, 'value') ?? '') : untouchedValue(each));
    return name && value !== null ? [[name, value]] : [];
  });
}

// A button that does something else is never pressed; without one of its own the form is sent as it stands.
function updateControl({ document, url }: FetchedPage, form: Element): Element | null {
  const wordsOf = (control: Element) =>
    [attr(control, 'name'), attr(control, 'value'), labelOf(control, 80)].filter(Boolean).join(' ');
  const safe = controlsOf(document, form).filter(
    (control) =>
      isSubmit(control) &&
      !isOrderControl(control, url) &&
      !OTHER_TEXT.test(wordsOf(control)) &&
      !REMOVE_TEXT.test(labelOf(control, 80)),
  );
  return safe.find((control) => UPDATE_TEXT.test(wordsOf(control))) ?? safe[0] ?? null;
}
