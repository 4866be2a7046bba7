import type { Approval } from '../../domain/cart/cart';
import type { VariantChoice } from '../../domain/product/product';
import { attr, rawText } from '../../extraction/tree/dom';
import type { FetchedPage } from '../http';
import { foldChoice } from '../pick-variant';
import { ShopRefusal } from '../refusal';
import type { AddForm } from './add-form';
import { captionOf, controlsOf, isEnabled, optionsOf, typeOf, untouchedValue } from './form-fields';
import { isQuantityField, permittedCount, quantityFieldOf } from './quantity-field';
import { openSubmission, type Submission } from './submission';

/** An add form filled in for one approved line. */
export interface FilledForm extends Submission {
  /** The count that its quantity field was given, never more than the field permits; null without one, where one sending adds one. */
  readonly count: number | null;
}

/** Fills the add form: the approved variant, the count, and nothing that the page ticked by itself. Throws ShopRefusal `variant-missing`. */
export function fillAddForm(
  fetched: FetchedPage,
  { form, control }: AddForm,
  approval: Approval,
  wanted: number,
): FilledForm {
  const open = openSubmission(form, control, fetched);
  return { ...open, ...fillFields(fetched.document, { form, control }, approval, wanted) };
}

/** The fields alone, for what stands in no form but is sent by the shop's script. */
export function fillFields(
  document: Document,
  { form, control }: Pick<AddForm, 'form' | 'control'>,
  approval: Approval,
  wanted: number,
): Pick<FilledForm, 'fields' | 'count' | 'chosen'> {
  const controls = controlsOf(document, form);
  const chosen = chooseVariant(document, controls, approval);
  const quantity = quantityFieldOf(controls.filter((each) => !chosen.has(each)));
  const count = quantity ? permittedCount(quantity, wanted) : null;
  const fields = controls.flatMap((each): [string, string][] => {
    const name = attr(each, 'name');
    const value =
      each === quantity
        ? String(count)
        : each === control
          ? (attr(each, 'value') ?? '')
          : (chosen.get(each) ?? untouched(each, chosen));
    return name && value !== null ? [[name, value]] : [];
  });
  return { fields, count, chosen: [...chosen.keys()].flatMap((each) => attr(each, 'name') ?? []) };
}

/**
 * The fields with the count in the one that the platform reads it from, which not every theme shows: the approved one, or what the
 * page's own field permits of it. That it is fewer is seen in the cart.
 */
export function withCount(
  fields: Submission['fields'],
  permitted: number | null,
  [name, wanted]: readonly [name: string, wanted: number],
): Submission['fields'] {
  return [...fields.filter(([field]) => field !== name), [name, String(permitted ?? wanted)]];
}

function untouched(control: Element, chosen: ReadonlyMap<Element, string>): string | null {
  const name = attr(control, 'name');
  const isRivalRadio =
    typeOf(control) === 'radio' && [...chosen.keys()].some((each) => attr(each, 'name') === name);
  return isRivalRadio ? null : untouchedValue(control);
}

function chooseVariant(
  document: Document,
  controls: readonly Element[],
  approval: Approval,
): Map<Element, string> {
  const chosen = new Map<Element, string>();
  const pickers = controls.filter(
    (control) => ['select', 'radio'].includes(typeOf(control)) && !isQuantityField(control),
  );
  const missed = approval.variant.filter((choice) => !choose(document, pickers, choice, chosen));
  const byWords = chosen.size;
  if (approval.variantId !== null)
    chooseById(
      controls.filter((each) => !isQuantityField(each)),
      approval.variantId,
      chosen,
    );
  // One of two choices was found; what the other picker stands at by itself is not what was approved.
  const isHalf = missed.length > 0 && chosen.size === byWords && hasOpenChoice(pickers, chosen);
  const isOpen = pickers.some(
    (picker) => typeOf(picker) === 'select' && !chosen.has(picker) && untouchedValue(picker) === '',
  );
  const isUnchosen = approval.variant.length > 0 && chosen.size === 0 && pickers.length > 0;
  if (isOpen || isUnchosen || isHalf) throw whyOpen(approval);
  return chosen;
}

/** Where something is left to choose: what was approved is no longer there, or nothing was chosen at all. */
export function whyOpen({ variant, variantId }: Pick<Approval, 'variant' | 'variantId'>): ShopRefusal {
  const named = variant.map(({ value }) => value).join(', ');
  const isChosen = variant.length > 0 || variantId !== null;
  return new ShopRefusal(isChosen ? 'variant-missing' : 'variant-unchosen', named || null);
}

function choose(
  document: Document,
  pickers: readonly Element[],
  { name, value }: VariantChoice,
  chosen: Map<Element, string>,
): boolean {
  const wanted = foldChoice(value);
  const hits = pickers.flatMap((picker) => {
    const options = typeOf(picker) === 'select' ? optionsOf(picker) : [radioOption(document, picker)];
    const hit = options.find(
      (option) => foldChoice(option.text) === wanted || foldChoice(option.value) === wanted,
    );
    return hit ? [{ picker, ...hit }] : [];
  });
  const named = hits.find(({ picker }) => foldChoice(captionOf(document, picker)).includes(foldChoice(name)));
  const hit = named ?? (hits.length === 1 ? hits[0] : undefined);
  if (hit && !hit.isEnabled) throw new ShopRefusal('out-of-stock', value);
  if (hit) chosen.set(hit.picker, hit.value);
  return hit !== undefined;
}

function hasOpenChoice(pickers: readonly Element[], chosen: ReadonlyMap<Element, string>): boolean {
  const names = new Set([...chosen.keys()].map((each) => attr(each, 'name')));
  const open = pickers.filter((picker) => !chosen.has(picker) && !names.has(attr(picker, 'name')));
  return open.some((picker) =>
    typeOf(picker) === 'select'
      ? optionsOf(picker).length > 1
      : open.filter((each) => attr(each, 'name') === attr(picker, 'name')).length > 1,
  );
}

function chooseById(controls: readonly Element[], id: string, chosen: Map<Element, string>): void {
  for (const control of controls) {
    const type = typeOf(control);
    if (type === 'select' && optionsOf(control).some(({ value }) => value === id)) chosen.set(control, id);
    if (type === 'radio' && attr(control, 'value') === id) chosen.set(control, id);
    const name = attr(control, 'name') ?? '';
    const isEmpty = ['', '0', null].includes(attr(control, 'value'));
    const isSlot =
      type === 'hidden' &&
      (/vari(?:ation|ant)/i.test(name) || (isEmpty && /^(?:sku_?id|offer_?id|item_?id|id)$/i.test(name)));
    if (isSlot) chosen.set(control, id);
  }
}

function radioOption(document: Document, radio: Element) {
  const id = attr(radio, 'id');
  const label =
    [...document.querySelectorAll('label')].find((each) => attr(each, 'for') === id) ??
    radio.closest('label');
  return {
    text: label ? rawText(label).trim() : '',
    value: attr(radio, 'value') ?? 'on',
    isEnabled: isEnabled(radio),
  };
}
