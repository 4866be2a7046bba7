import type { Availability } from '../../domain/offer';
import { attr } from '../nodes';
import type { Page } from '../page';
import type { PageElement } from '../tree';
import { BACK_ORDER, IN_STOCK, OUT_OF_STOCK, PRE_ORDER } from '../words/buying';
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
// A store, a way of delivery or one option can be unavailable while the product is not.
const OTHER_SUBJECT =
  /\b(?:stores?|pick-?up|collect(?:ion)?|option|click|delivery|shipping|location|postcode|abholung|filialen?|märkte?n?|lieferung|magasins?|retrait|livraison|tiendas?|negozi[oe]?|ritiro|winkels?|sklepie|prodejn\w+)\b/i;

/** Reads availability from the words around the product's name, price and control, and from the control itself. */
export function shownAvailability(page: Page, prices: VisiblePrices): ShownAvailability | null {
  const { control } = prices.scene;
  const phrases = nearby(page, prices);
  const out = phrases.find(
    ({ text }) => text.length <= LONGEST_REFUSAL && OUT_OF_STOCK.test(text) && !OTHER_SUBJECT.test(text),
  );
  const isPressable = control !== null && control.kind === 'add' && !isDisabled(control);
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
  if (out) return shown('OutOfStock', 0.4, out.text, out.parent);
  if (control && !isDisabled(control)) return shown('InStock', 0.6, control.text, control.element);
  return null;
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
