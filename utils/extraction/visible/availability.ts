import type { Availability } from '../../domain/product/offer';
import { isSameAmount } from '../product/amount';
import { lookOf } from '../tree/nodes';
import type { Page } from '../tree/page';
import type { PageElement } from '../tree/tree';
import { BACK_ORDER, IN_STOCK, IN_STORES_ONLY, ON_ORDER, PRE_ORDER } from '../words/buying';
import type { VisiblePrices } from './choose-price';
import { pathOf } from './path';
import { isDisabled, isKeptHidden, isPressable, refusalOf, saysOut } from './refusal';
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
const LONGEST_ORDERED = 50;
const FARTHEST_CONTROL = 250;

/** Reads availability from the words around the product's name, price and control, and from the control itself. */
export function shownAvailability(page: Page, prices: VisiblePrices): ShownAvailability | null {
  const control = ownControl(prices);
  const phrases = nearby(page, prices);
  const out = refusalOf(phrases, control, prices.scene);
  const isOffered = isPressable(control) && !isOfAnother(control, out, prices);
  if (out && !isOffered) return shown('OutOfStock', 0.9, out.text, out.parent);
  const inStores = isOffered ? undefined : phrases.find(saysInStores);
  if (inStores) return shown('InStoreOnly', 0.8, inStores.text, inStores.parent);
  if (
    control &&
    (PRE_ORDER.test(control.text) || phrases.some(({ text }) => text.length < 30 && PRE_ORDER.test(text)))
  ) {
    return shown('PreOrder', 0.8, control.text, control.element);
  }
  const ordered =
    control && phrases.find(({ text }) => text.length < LONGEST_ORDERED && BACK_ORDER.test(text));
  if (ordered) return shown('BackOrder', 0.8, ordered.text, ordered.parent);
  const present = phrases.find(({ text }) => IN_STOCK.test(text) && !saysOut(text));
  if (present) return shown('InStock', out ? 0.4 : 0.9, present.text, present.parent);
  const onOrder = control && phrases.find(({ text }) => text.length < LONGEST_ORDERED && ON_ORDER.test(text));
  if (onOrder) return shown('BackOrder', 0.8, onOrder.text, onOrder.parent);
  if (out) return shown('OutOfStock', 0.4, out.text, out.parent);
  const nearest = prices.scene.control;
  if (nearest && !isDisabled(nearest)) return shown('InStock', 0.6, nearest.text, nearest.element);
  return null;
}

function saysInStores({ text, parent }: TextSpot): boolean {
  return IN_STORES_ONLY.test(text) && lookOf(parent).isShown && !isKeptHidden(parent);
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
