import { attr, isElement, lookOf, nextSibling, parentOf, previousSibling, tagOf } from '../tree/nodes';
import { textOf } from '../tree/text';
import type { PageElement, PageNode } from '../tree/tree';
import { INVITATION, NONE_LEFT, NOT_YET_OUT, OUT_OF_STOCK, STOCK_LABEL } from '../words/buying';
import type { Scene } from './price-features';
import { plainNames, saysHidden } from './regions';
import type { BuyControl, TextSpot } from './survey';

const LONGEST_REFUSAL = 64;
const LONGEST_ROW = 90;
const BEHIND_CONTROL = 40;
const LEVELS = 4;
const TILES = new Set(['li', 'tr', 'option', 'label']);
const BADGE = /(?:^|[\s_-])(?:badge|label|tag|flag|ribbon|sticker)(?:$|[\s_-])/i;
const DISABLED = /(?:^|[\s_-])(?:disabled|inactive|sold-?out|out-?of-?stock)(?:$|[\s_-])/i;
// A store, a way of delivery or one option can be unavailable while the product is not.
const OTHER_SUBJECT =
  /\b(?:quantity|menge|quantité|cantidad|quantità|stores?|pick-?up|collect(?:ion)?|option|click|delivery|shipping|location|postcode|abholung|filialen?|märkte?n?|lieferung|magasins?|retrait|livraison|tiendas?|negozi[oe]?|ritiro|winkels?|sklepie|prodejn\w+)\b/i;

/** Whether the words say that there is none; "almost sold out" says that there are some. */
export function saysOut(text: string): boolean {
  const said = OUT_OF_STOCK.exec(text);
  return (said !== null && !NOT_YET_OUT.test(text.slice(0, said.index))) || NONE_LEFT.test(text);
}

/** What says that the product is sold out: not what stands behind the control that buys it, or is said of another size, store or thing. */
export function refusalOf(
  phrases: readonly TextSpot[],
  control: BuyControl | null,
  scene: Scene,
): TextSpot | undefined {
  return phrases.find(
    (spot) =>
      spot.text.length <= LONGEST_REFUSAL &&
      saysOut(spot.text) &&
      !OTHER_SUBJECT.test(spot.text) &&
      lookOf(spot.parent).isShown &&
      !scene.isOtherChoice({ element: spot.parent }) &&
      (!control || (isBefore(spot, control) && !isOneOfMany(spot))),
  );
}

/** Whether the control puts the product into the cart, and can be pressed. */
export function isPressable(control: BuyControl | null): control is BuyControl {
  return control !== null && control.kind === 'add' && !isDisabled(control);
}

/** Whether the control cannot be pressed. */
export function isDisabled({ element }: BuyControl): boolean {
  if (attr(element, 'disabled') !== null || attr(element, 'aria-disabled') === 'true') return true;
  return DISABLED.test(attr(element, 'class') ?? '');
}

// Themes keep forms and badges for the day that the product is sold out.
function isBefore({ text, order, parent }: TextSpot, control: BuyControl): boolean {
  if (order > control.order + BEHIND_CONTROL) return false;
  if (!isPressable(control)) return true;
  return !(order > control.order && INVITATION.test(text)) && !isOneOfBadges(parent) && !isKeptHidden(parent);
}

/** Whether class words keep the element out of sight, or one around it. */
export function isKeptHidden(element: PageElement): boolean {
  for (let at: PageElement | null = element, level = 0; at && level < LEVELS; level += 1, at = parentOf(at))
    if (saysHidden(plainNames(attr(at, 'class') ?? ''))) return true;
  return false;
}

function isOneOfBadges(badge: PageElement): boolean {
  return isBadge(badge) && [previousSibling, nextSibling].some((step) => isBadge(beside(badge, step)));
}

function isBadge(element: PageElement | null): boolean {
  return element !== null && BADGE.test(attr(element, 'class') ?? '') && textOf(element, 2) !== '';
}

// One size, colour or store of several; the product may be had all the same.
function isOneOfMany({ parent, text }: TextSpot): boolean {
  for (let at: PageElement | null = parent, level = 0; at && level < LEVELS; level += 1, at = parentOf(at)) {
    if (isTile(at, text) && (hasLike(at, previousSibling) || hasLike(at, nextSibling)))
      return !STOCK_LABEL.test(textOf(at, LONGEST_ROW));
  }
  return false;
}

// A button that says more than the refusal is a size: "L sold out".
function isTile(element: PageElement, text: string): boolean {
  const tag = tagOf(element);
  return TILES.has(tag) || (tag === 'button' && textOf(element, LONGEST_ROW).length > text.length);
}

function hasLike(tile: PageElement, step: (node: PageNode) => PageNode | null): boolean {
  const other = beside(tile, step);
  return other !== null && tagOf(other) === tagOf(tile);
}

// White space may stand between two of them.
function beside(element: PageElement, step: (node: PageNode) => PageNode | null): PageElement | null {
  let found = step(element);
  if (found && !isElement(found)) found = step(found);
  return found && isElement(found) ? found : null;
}
