import { contains, parentOf, tagOf } from '../tree/nodes';
import type { Page } from '../tree/page';
import type { PageElement } from '../tree/tree';
import { otherChoices } from './other-choice';
import type { Scene } from './price-features';
import type { PriceSpot } from './price-spots';
import type { BuyControl, Landmark } from './survey';

/** The page seen from its main product: its name, the control that buys it, and the block around both. */
export function sceneOf(page: Page, spots: readonly PriceSpot[]): Scene {
  const headline = page.headline();
  const control = mainControl(page.survey().controls, headline);
  const block = headline && control ? commonBlock(headline.element, control.element) : null;
  const shapes = shapesOf(spots);
  const asides = asideBlocks(page.survey().otherProducts, headline, control);
  const isOtherChoice = otherChoices();
  return {
    page,
    headline,
    control,
    block,
    repeats: (spot) => shapes.get(shapeOf(spot))?.size ?? 0,
    isAside: ({ element, order }) =>
      asides.some((aside) => order > aside.from && contains(aside.block, element)),
    isOtherChoice: (spot) => isOtherChoice(spot.element),
  };
}

// The control for the page's own product is the nearest behind its name; one that only buys counts less.
function mainControl(controls: readonly BuyControl[], headline: Landmark | null): BuyControl | null {
  const from = headline?.order ?? 0;
  const rank = (control: BuyControl): number =>
    (control.order >= from ? control.order - from : 3 * (from - control.order)) +
    (control.kind === 'add' ? 0 : 150);
  return [...controls].sort((a, b) => rank(a) - rank(b))[0] ?? null;
}

function commonBlock(a: PageElement, b: PageElement): PageElement | null {
  for (let at: PageElement | null = a; at; at = parentOf(at)) {
    if (contains(at, b)) return /^(body|html)$/.test(tagOf(at)) ? null : at;
  }
  return null;
}

function shapesOf(spots: readonly PriceSpot[]): ReadonlyMap<string, ReadonlySet<string>> {
  const shapes = new Map<string, Set<string>>();
  for (const spot of spots) {
    const amounts = shapes.get(shapeOf(spot)) ?? new Set<string>();
    shapes.set(shapeOf(spot), amounts.add(`${spot.amount.decimal} ${spot.order}`));
  }
  return shapes;
}

function shapeOf({ element, names }: PriceSpot): string {
  return `${tagOf(element)} ${names.slice(0, 3).join('>').replace(/\d+/g, '#')}`;
}

/** A block about other products; what stands in it before the heading that says so is none of them. */
interface Aside {
  readonly block: PageElement;
  readonly from: number;
}

// From "customers also bought" upwards as far as the page's own product is not inside.
function asideBlocks(
  headings: readonly Landmark[],
  headline: Landmark | null,
  control: BuyControl | null,
): readonly Aside[] {
  if (!headline) return [];
  return headings.flatMap(({ element, order }) => {
    let block: PageElement | null = null;
    for (let at: PageElement | null = element; at && step(at, headline, control); at = parentOf(at))
      block = at;
    return block && block !== element ? [{ block, from: order }] : [];
  });
}

function step(at: PageElement, headline: Landmark, control: BuyControl | null): boolean {
  return !contains(at, headline.element) && !(control && contains(at, control.element));
}
