import type { Availability } from '../../domain/offer';
import { isSameAmount } from '../amount';
import { attr, isElement, lookOf, nextSibling, parentOf, previousSibling, tagOf } from '../nodes';
import type { Page } from '../page';
import { textOf } from '../text';
import type { PageElement, PageNode } from '../tree';
import { BACK_ORDER, IN_STOCK, ON_ORDER, OUT_OF_STOCK, PRE_ORDER, STOCK_LABEL } from '../words/buying';
import type { VisiblePrices } from './choose-price';
import { pathOf } from './path';
import { FOREIGN, Region } from './regions';
import type { BuyControl, TextSpot } from './survey';

/** What the page shows about availability. */
export interface ShownAvailability {
  readonly value: Availability;
  readonly weight: number;
  readonly text: string;
  readonly path: string;
}

const LONGEST_PHRASE = 90;
const LONGEST_REFUSAL = 64;
const LONGEST_ORDERED = 50;
const FARTHEST_CONTROL = 250;
const BEHIND_CONTROL = 40;
const LEVELS = 4;
const TILES = new Set(['li', 'tr', 'option', 'label']);
// A store, a way of delivery or one option can be unavailable while the product is not.
const OTHER_SUBJECT =
  /\b(?:quantity|menge|quantité|cantidad|quantità|stores?|pick-?up|collect(?:ion)?|option|click|delivery|shipping|location|postcode|abholung|filialen?|märkte?n?|lieferung|magasins?|retrait|livraison|tiendas?|negozi[oe]?|ritiro|winkels?|sklepie|prodejn\w+)\b/i;

/** Reads availability from the words around the product's name, price and control, and from the control itself. */
export function shownAvailability(page: Page, prices: VisiblePrices): ShownAvailability | null {
  const control = ownControl(prices);
  const phrases = nearby(page, prices);
  const out = refusalOf(phrases, control);
  const isPressable =
    control !== null && control.kind === 'add' && !isDisabled(control) && !isOfAnother(control, out, prices);
  if (out && !isPressable) return shown('OutOfStock', 0.9, out.text, out.parent);
  if (
    control &&
    (PRE_ORDER.test(control.text) || phrases.some(({ text }) => text.length < 30 && PRE_ORDER.test(text)))
  ) {
    return shown('PreOrder', 0.8, control.text, control.element);
  }
  const ordered =
    control && phrases.find(({ text }) => text.length < LONGEST_ORDERED && BACK_ORDER.test(text));
  if (ordered) return shown('BackOrder', 0.8, ordered.text, ordered.parent);
  const present = phrases.find(({ text }) => IN_STOCK.test(text) && !OUT_OF_STOCK.test(text));
  if (present) return shown('InStock', out ? 0.4 : 0.9, present.text, present.parent);
  const onOrder = control && phrases.find(({ text }) => text.length < LONGEST_ORDERED && ON_ORDER.test(text));
  if (onOrder) return shown('BackOrder', 0.8, onOrder.text, onOrder.parent);
  if (out) return shown('OutOfStock', 0.4, out.text, out.parent);
  const nearest = prices.scene.control;
  if (nearest && !isDisabled(nearest)) return shown('InStock', 0.6, nearest.text, nearest.element);
  return null;
}

// One that stands far from the price buys another product.
function ownControl({ scene, pay }: VisiblePrices): BuyControl | null {
  const { control, headline } = scene;
  const place = pay[0]?.spot.order ?? headline?.order ?? 0;
  return control && Math.abs(control.order - place) <= FARTHEST_CONTROL ? control : null;
}

// Between the words and the button another product's price begins: a substitute.
function isOfAnother(control: BuyControl, out: TextSpot | undefined, { pay }: VisiblePrices): boolean {
  const [best] = pay;
  if (!best || !out || out.order < best.spot.order) return false;
  return pay.some(
    ({ spot }) =>
      spot.order > out.order && spot.order < control.order && !isSameAmount(spot.amount, best.spot.amount),
  );
}

// Behind the control that buys the product, and among sizes and stores, other things are sold out.
function refusalOf(phrases: readonly TextSpot[], control: BuyControl | null): TextSpot | undefined {
  return phrases.find(
    ({ text, order, parent }) =>
      text.length <= LONGEST_REFUSAL &&
      OUT_OF_STOCK.test(text) &&
      !OTHER_SUBJECT.test(text) &&
      lookOf(parent).isShown &&
      (!control || (order <= control.order + BEHIND_CONTROL && !isOneOfMany(parent))),
  );
}

// One size, colour or store of several; the product may be had all the same.
function isOneOfMany(element: PageElement): boolean {
  for (let at: PageElement | null = element, level = 0; at && level < LEVELS; level += 1, at = parentOf(at)) {
    if (TILES.has(tagOf(at)) && (hasLike(at, previousSibling) || hasLike(at, nextSibling)))
      return !STOCK_LABEL.test(textOf(at, LONGEST_PHRASE));
  }
  return false;
}

// White space may stand between two of them.
function hasLike(tile: PageElement, step: (node: PageNode) => PageNode | null): boolean {
  let beside = step(tile);
  if (beside && !isElement(beside)) beside = step(beside);
  return beside !== null && isElement(beside) && tagOf(beside) === tagOf(tile);
}

function shown(value: Availability, weight: number, text: string, element: PageElement): ShownAvailability {
  return { value, weight, text: text.slice(0, 100), path: pathOf(element) };
}

function nearby(page: Page, { scene, pay }: VisiblePrices): readonly TextSpot[] {
  const price = pay[0]?.spot.order ?? 0;
  const from = (scene.headline?.order ?? price) - 40;
  const control = scene.control && Math.abs(scene.control.order - from) < 1200 ? scene.control.order : 0;
  const to = Math.max(from + 200, price, control) + 150;
  const foreign = (FOREIGN | Region.Link) & ~(scene.headline?.regions ?? 0);
  return page
    .survey()
    .texts.filter(
      ({ text, order, regions }) =>
        order >= from && order <= to && text.length <= LONGEST_PHRASE && !(regions & foreign),
    );
}

function isDisabled({ element }: BuyControl): boolean {
  if (attr(element, 'disabled') !== null || attr(element, 'aria-disabled') === 'true') return true;
  return /(?:^|[\s_-])(?:disabled|inactive|sold-?out|out-?of-?stock)(?:$|[\s_-])/i.test(
    attr(element, 'class') ?? '',
  );
}
