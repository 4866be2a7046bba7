import type { Approval } from '../domain/cart/cart';
import { all, attr, one } from '../extraction/tree/dom';
import { textOf } from '../extraction/tree/dom-text';
import type { ShopPage } from './adapter';
import { foldChoice } from './pick-variant';
import { fetchProduct } from './product-page';

/**
 * The shop's id of the approved thing as its page carries it for its own script: on the button that shows the approved variant,
 * else on the element that the script takes the id from (`button.dataset.add` is `data-add`). Null where that is not one id.
 */
export async function idOnPage(page: ShopPage, idSource: string, approval: Approval): Promise<string | null> {
  const { document } = await fetchProduct(page, approval);
  const chosen = approval.variant.map(({ value }) => idOfChoice(document, value));
  if (chosen.length > 0) return chosen.length === 1 ? (chosen[0] ?? null) : null;
  const name = attributeIn(idSource);
  return name === null ? null : idNearHeading(document, name);
}

function attributeIn(source: string): string | null {
  const match = /\.dataset\.(\w+)|\.dataset\[['"]([\w-]+)['"]\]|getAttribute\(['"](data-[\w-]+)['"]\)/.exec(
    source,
  );
  const name = match?.[1] ?? match?.[2];
  return (
    match?.[3] ?? (name ? `data-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}` : null)
  );
}

function idNearHeading(document: Document, name: string): string | null {
  const heading = one(document, 'h1');
  for (let around = heading?.parentElement ?? null; around; around = around.parentElement) {
    const ids = new Set(all(around, `[${name}]`).map((element) => attr(element, name)));
    if (ids.size > 0) return ids.size === 1 ? ([...ids][0] ?? null) : null;
  }
  return null;
}

function idOfChoice(document: Document, value: string): string | null {
  const shown = all(document, 'button, a, li, label, option, span').filter(
    (element) => foldChoice(textOf(element, 80)) === foldChoice(value),
  );
  const ids = new Set(shown.flatMap(dataIds));
  return ids.size === 1 ? ([...ids][0] ?? null) : null;
}

function dataIds(element: Element): string[] {
  return [
    'data-sku',
    'data-sku-id',
    'data-variant',
    'data-variant-id',
    'data-variation-id',
    'data-id',
    'data-value-id',
  ]
    .map((name) => attr(element, name))
    .filter((id) => id !== null && id !== '') as string[];
}
