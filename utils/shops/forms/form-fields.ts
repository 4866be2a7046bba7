import { all, attr, tagOf } from '../../extraction/tree/dom';
import { labelOf, textOf } from '../../extraction/tree/dom-text';

/** The DOM's mark of a node that comes later. */
const FOLLOWING = 4;

/** A form's own controls, those outside that name it by `form="id"` included, in document order. */
export function controlsOf(document: Document, form: Element): Element[] {
  const id = attr(form, 'id');
  const own = 'input, select, textarea, button';
  const outside = id ? all(document, own).filter((control) => attr(control, 'form') === id) : [];
  const inside = all(form, own).filter(
    (control) => attr(control, 'form') === null || attr(control, 'form') === id,
  );
  const further = outside.filter((control) => !inside.includes(control));
  return further.length === 0 ? inside : [...inside, ...further].sort(byPlace);
}

function byPlace(a: Element, b: Element): number {
  return a.compareDocumentPosition(b) & FOLLOWING ? -1 : 1;
}

/** The lower-case type of a control: "hidden", "select", "submit", "text" where nothing is said. */
export function typeOf(control: Element): string {
  const tag = tagOf(control);
  if (tag === 'select' || tag === 'textarea') return tag;
  return (attr(control, 'type') ?? (tag === 'button' ? 'submit' : 'text')).toLowerCase();
}

/** Whether a control can be pressed or sent. */
export function isEnabled(control: Element): boolean {
  return attr(control, 'disabled') === null && attr(control, 'aria-disabled') !== 'true';
}

/** Whether a control sends its form. */
export function isSubmit(control: Element): boolean {
  return ['submit', 'image'].includes(typeOf(control)) && tagOf(control) !== 'select';
}

/** The words that name a control for a person: its label, else its own attributes. */
export function captionOf(document: Document, control: Element): string {
  const id = attr(control, 'id');
  const label = id ? all(document, 'label').find((each) => attr(each, 'for') === id) : undefined;
  const around = label ?? control.closest('label');
  const cell = control.closest('td')?.previousElementSibling;
  const legend = control.closest('fieldset')?.querySelector('legend');
  const near = around ?? legend ?? cell ?? null;
  return [near ? textOf(near, 60) : '', labelOf(control, 60), attr(control, 'name') ?? ''].join(' ');
}

/**
 * What a browser would send for a control that nobody touched; null for one that sends nothing. A ticked box is an extra that
 * nobody approved, so only a required one is sent.
 */
export function untouchedValue(control: Element): string | null {
  const type = typeOf(control);
  if (!isEnabled(control) || isSubmit(control) || ['button', 'reset', 'file', 'image'].includes(type))
    return null;
  if (type === 'checkbox' && attr(control, 'required') === null) return null;
  if (type === 'checkbox' || type === 'radio')
    return attr(control, 'checked') === null ? null : (attr(control, 'value') ?? 'on');
  if (type === 'select') return chosenOption(control);
  return type === 'textarea' ? (control.textContent ?? '') : (attr(control, 'value') ?? '');
}

/** The options of a select with their values and words. */
export function optionsOf(
  select: Element,
): { value: string; text: string; isEnabled: boolean; option: Element }[] {
  return all(select, 'option').map((option) => {
    const text = textOf(option, 120);
    return {
      option,
      text,
      value: attr(option, 'value') ?? text,
      isEnabled: attr(option, 'disabled') === null,
    };
  });
}

function chosenOption(select: Element): string | null {
  const options = optionsOf(select);
  const chosen = options.find(({ option }) => attr(option, 'selected') !== null) ?? options[0];
  return chosen?.value ?? null;
}
