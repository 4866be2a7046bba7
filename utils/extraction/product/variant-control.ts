import { attr, closest, parentOf, tagOf } from '../tree/dom';

const CONTROLS =
  'select,input[type="radio"],label,button,[role="radio"],[role="option"],[role="button"],[aria-checked],[aria-selected],[aria-pressed],li,a,option';
const WORDS =
  /variant|variation|swatch|option|colou?r|size|farbe|gr(?:ö|oe)(?:ß|ss)e|taille|couleur|talla|taglia|sku|pack|flavou?r|dimension|attribute/i;
const MAX_CLIMB = 5;

/** Whether pressing or changing the element chooses a size, colour or pack: a select, a radio button, or a control among such. */
export function isVariantControl(target: Element): boolean {
  const control = closest(target, CONTROLS);
  if (!control) return false;
  const tag = tagOf(control);
  if (tag === 'select' || (tag === 'input' && attr(control, 'type') === 'radio')) return true;
  if (attr(control, 'role') === 'radio' || attr(control, 'aria-checked') !== null) return true;
  for (let at: Element | null = control, step = 0; at && step < MAX_CLIMB; at = parentOf(at), step += 1) {
    if (
      WORDS.test(
        `${attr(at, 'class') ?? ''} ${attr(at, 'id') ?? ''} ${attr(at, 'name') ?? ''} ${attr(at, 'data-testid') ?? ''}`,
      )
    )
      return true;
  }
  return false;
}
