import type { PageCapture } from '../../domain/product/page-capture';
import { FOREIGN } from '../visible/regions';
import { openPage, type Page } from './page';

const MOST_LINES = 60;
const LONGEST_LINE = 160;
const AROUND = 160;
const LONGEST = 4_000;

/**
 * What a model needs to see of a product page, a line each: the title, and the shown texts nearest to the product's name,
 * in reading order. No addresses, no markup, nothing from menus, carts and other products; at most 60 lines and 4,000 characters.
 */
export function outlineOf(capture: PageCapture): string {
  const page = openPage(capture);
  if (!page) return '';
  return [page.title, ...linesOf(page, LONGEST - page.title.length)].join('\n');
}

function linesOf(page: Page, room: number): string[] {
  const headline = page.headline();
  const foreign = FOREIGN & ~(headline?.regions ?? 0);
  const from = headline?.order ?? 0;
  const near = page
    .survey()
    .texts.filter(({ regions, text }) => !(regions & foreign) && text.length > 1)
    .map((spot) => ({ ...spot, distance: spot.order >= from ? spot.order - from : 3 * (from - spot.order) }))
    .sort((a, b) => a.distance - b.distance || a.order - b.order);
  // What bears digits may be a price or a code and goes first; plain words fill up.
  const told = [...near.slice(0, AROUND)].sort(
    (a, b) => Number(/\d/.test(b.text)) - Number(/\d/.test(a.text)),
  );
  const lines = told
    .slice(0, MOST_LINES)
    .map(({ text, order }) => ({ text: text.slice(0, LONGEST_LINE), order }));
  return [...new Set(fitting(lines, room).map(({ text }) => text))];
}

/** The first lines that fit, in reading order. */
function fitting<Line extends { readonly text: string; readonly order: number }>(
  lines: readonly Line[],
  room: number,
): Line[] {
  let left = room;
  return lines
    .filter(({ text }) => {
      left -= text.length + 1;
      return left >= 0;
    })
    .sort((a, b) => a.order - b.order);
}
