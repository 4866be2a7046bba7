import type { VariantChoice } from '../../domain/product/product';
import { attr, fieldValue, isChecked, rawText } from '../tree/nodes';
import { all, closest, one } from '../tree/select';
import { labelOf, textOf } from '../tree/text';
import { tidy } from '../tree/text-reader';
import type { PageElement } from '../tree/tree';
import type { Scene } from './price-features';

const MOST = 6;
const LONGEST = 60;
const NOT_AN_OPTION = /qty|quant|menge|anzahl|amount|cantidad|country|sort|currency|lang|ship|page|rating/i;
const GROUPS = '[role="radiogroup"],[role="listbox"],[role="group"],fieldset';

/** The options that are chosen in the product's own block, as the page names them: selects, radio buttons, pressed swatches. */
export function chosenOptions({ control, block }: Scene): readonly VariantChoice[] {
  const form = control && closest(control.element, 'form');
  const place = block ?? form;
  if (!place) return [];
  const selects = all(place, 'select').slice(0, MOST).map(fromSelect);
  const radios = all(place, 'input[type="radio"]')
    .slice(0, 60)
    .filter(isChecked)
    .map((radio) => fromRadio(radio, place));
  const swatches = all(
    place,
    '[role="radio"][aria-checked="true"],[role="option"][aria-selected="true"],button[aria-pressed="true"]',
  )
    .slice(0, MOST)
    .map(fromSwatch);
  const choices = [...selects, ...radios, ...swatches].filter((choice) => choice !== null);
  return choices.slice(0, MOST);
}

function fromSelect(select: PageElement): VariantChoice | null {
  const id = attr(select, 'id');
  const label =
    id && /^[\w:.-]+$/.test(id) ? one(closest(select, 'form,body') ?? select, `label[for="${id}"]`) : null;
  const around = closest(select, 'label');
  const name = label
    ? textOf(label, LONGEST)
    : (attr(select, 'aria-label') ?? ownText(around) ?? attr(select, 'name') ?? '');
  const value = fieldValue(select);
  const option = all(select, 'option').find(
    (each) => (attr(each, 'value') ?? rawText(each).trim()) === value,
  );
  return choice(
    name,
    option && value !== '' ? tidy(rawText(option).slice(0, LONGEST)) : '',
    `${attr(select, 'name')} ${id}`,
  );
}

function fromRadio(radio: PageElement, place: PageElement): VariantChoice | null {
  const id = attr(radio, 'id');
  const label = id && /^[\w:.-]+$/.test(id) ? one(place, `label[for="${id}"]`) : closest(radio, 'label');
  const value = (label && textOf(label, LONGEST)) || attr(radio, 'aria-label') || attr(radio, 'value') || '';
  return choice(groupName(radio) ?? attr(radio, 'name') ?? '', value, attr(radio, 'name') ?? '');
}

function fromSwatch(swatch: PageElement): VariantChoice | null {
  return choice(groupName(swatch) ?? '', labelOf(swatch, LONGEST), attr(swatch, 'class') ?? '');
}

function groupName(element: PageElement): string | null {
  const group = closest(element, GROUPS);
  if (!group) return null;
  const legend = one(group, 'legend');
  return attr(group, 'aria-label') ?? (legend ? textOf(legend, LONGEST) : null);
}

function ownText(label: PageElement | null): string | null {
  return label ? textOf(label, LONGEST).split(/[:\n]/)[0]?.trim() || null : null;
}

function choice(name: string, value: string, hint: string): VariantChoice | null {
  const plain = name.replace(/[\s:：*]+$/u, '').trim();
  if (plain === '' || value === '' || NOT_AN_OPTION.test(`${plain} ${hint}`)) return null;
  return { name: plain.slice(0, LONGEST), value };
}
