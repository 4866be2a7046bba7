import type { Approval } from '../../domain/cart/cart';
import { all, attr, closest, one } from '../../extraction/tree/dom';
import { labelOf } from '../../extraction/tree/dom-text';
import { gateOf } from '../gates';
import { orderControlsIn } from '../guard/order-controls';
import { hasPaymentField, isAddText, isOrderControl } from '../guard/order-guard';
import { isCartAddress } from '../guard/order-paths';
import { SOLD_OUT_TEXT } from '../guard/order-words';
import type { FetchedPage } from '../http';
import { ShopRefusal } from '../refusal';
import { controlsOf, isEnabled, isSubmit, typeOf } from './form-fields';
import { isQuantityField } from './quantity-field';

/** The form that puts a product into the cart, and the control that sends it. */
export interface AddForm {
  readonly form: Element;
  readonly control: Element;
  readonly score: number;
}

type ProductIds = Pick<Approval, 'variantId' | 'sku'>;

/** Below this a form only happens to have a button. */
const ENOUGH = 6;

/**
 * The form that puts the approved product into the cart: the best of all forms on its page by words, address and fields. Throws
 * ShopRefusal: `order-control` where the page only offers to order, `out-of-stock` where its control cannot be pressed,
 * `unknown-platform` where there is none.
 */
export function findAddForm(fetched: FetchedPage, approval: ProductIds): AddForm {
  const rated = all(fetched.document, 'form')
    .filter((form) => !isOtherForm(fetched.document, form))
    .flatMap((form) => rate(fetched, form, approval))
    .filter(({ score }) => score >= ENOUGH)
    .sort((a, b) => b.score - a.score);
  const best = rated.find(({ control }) => !isOrderControl(control, fetched.url));
  if (!best) throw whyNone(fetched, rated);
  if (!isEnabled(best.control) || SOLD_OUT_TEXT.test(labelOf(best.control)))
    throw new ShopRefusal('out-of-stock', labelOf(best.control));
  return best;
}

/** Whether a page has a form that adds its product, so that its cart is kept by forms. */
export function hasAddForm(fetched: FetchedPage, approval: ProductIds): boolean {
  try {
    return findAddForm(fetched, approval).score >= ENOUGH;
  } catch (cause) {
    return cause instanceof ShopRefusal && cause.refusal === 'out-of-stock';
  }
}

function rate(fetched: FetchedPage, form: Element, approval: ProductIds): AddForm[] {
  const controls = controlsOf(fetched.document, form);
  const base = formScore(fetched, form, controls, approval);
  return controls.filter(isSubmit).map((control) => ({ form, control, score: base + controlScore(control) }));
}

function controlScore(control: Element): number {
  const names = ['name', 'id', 'class', 'value'].map((name) => attr(control, name) ?? '').join(' ');
  const words = isAddText(labelOf(control, 120)) ? 8 : 0;
  return words + (/(?:add|cart|basket|warenkorb|panier|carrito|koszyk)/i.test(names) ? 2 : 0);
}

function formScore(
  { document, url }: FetchedPage,
  form: Element,
  controls: readonly Element[],
  approval: ProductIds,
): number {
  const action = attr(form, 'action');
  const target = action && URL.canParse(action, url) ? new URL(action, url) : null;
  const values = controls.map((control) => attr(control, 'value') ?? '');
  const ids = [approval.variantId, approval.sku].filter((id) => id !== null);
  let score = target && isCartAddress(target) ? 4 : 0;
  if (values.some((value) => ids.includes(value))) score += 5;
  if (
    controls.some(
      (control) =>
        typeOf(control) === 'hidden' && /id|sku|product|item|art/i.test(attr(control, 'name') ?? ''),
    )
  )
    score += 1;
  if (controls.some(isQuantityField)) score += 2;
  if (isCardOfAnother(form, url)) score -= 6;
  return score + (isBelowHeading(document, form) ? 1 : 0);
}

function isOtherForm(document: Document, form: Element): boolean {
  const types = controlsOf(document, form).map(typeOf);
  const isSearch = attr(form, 'role') === 'search' || types.includes('search');
  return isSearch || types.includes('password') || types.includes('email') || hasPaymentField(form);
}

// Small forms under "you may also like" add another product: their card links to its page.
function isCardOfAnother(form: Element, url: string): boolean {
  const card = closest(form, 'li, article, tr, [class*="card"], [class*="tile"]');
  if (!card || card.querySelector('h1')) return false;
  return all(card, 'a[href]').some((link) => {
    const address = attr(link, 'href') ?? '';
    // A link that leads nowhere is no link to another product.
    if (!URL.canParse(address, url)) return false;
    const target = new URL(address, url);
    return (
      target.pathname + target.search !== new URL(url).pathname + new URL(url).search && target.hash === ''
    );
  });
}

function isBelowHeading(document: Document, form: Element): boolean {
  const heading = document.querySelector('h1');
  return heading !== null && (heading.compareDocumentPosition(form) & 4) !== 0;
}

function whyNone(fetched: FetchedPage, rated: readonly AddForm[]): ShopRefusal {
  const buttons = all(
    fetched.document,
    'main button, main input[type="submit"], form button, form input[type="submit"], main a[href]',
  );
  const main = one(fetched.document, 'main');
  const places = main ? [main] : all(fetched.document, 'form');
  const orders = places.flatMap((place) => orderControlsIn(place, fetched.url))[0];
  if (rated.length > 0 || orders) return new ShopRefusal('order-control', orders ? labelOf(orders) : null);
  const out = buttons.find((button) => SOLD_OUT_TEXT.test(labelOf(button)));
  if (out) return new ShopRefusal('out-of-stock', labelOf(out));
  return new ShopRefusal(gateOf(fetched.document) ?? 'unknown-platform');
}
