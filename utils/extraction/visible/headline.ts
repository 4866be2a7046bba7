import { likeness, overlap } from '../product/names';
import { attr, contains, tagOf } from '../tree/nodes';
import type { Page } from '../tree/page';
import { all, closest, one } from '../tree/select';
import { textOf } from '../tree/text';
import type { PageElement } from '../tree/tree';
import { FOREIGN, plainNames, Region } from './regions';
import type { Landmark } from './survey';

const NAMED =
  '[itemprop="name"],[class*="title" i],[class*="name" i],[id*="title" i],[data-testid*="title" i],[data-qa*="title" i]';

// Class words of the shop's own name.
const LOGO = /(?:^|[\s-])(?:logo|site-title|site-name|shop-name|store-name)(?:$|[\s-])/;

/** The element that names what the page is about, judged by its level and by how well it fits the window title; null when none does. */
export function findHeadline(page: Page): Landmark | null {
  const { headings } = page.survey();
  const scored = headings
    .filter((heading) => /^h[1-3]$/.test(tagOf(heading.element)) || heading.text.length > 3)
    .map((heading) => ({ heading, score: scoreOf(heading, page) }))
    .sort((a, b) => b.score - a.score);
  const best = scored[0];
  if (best && best.score >= 2.2) return best.heading;
  const isOnly = best && scored.filter(({ heading }) => tagOf(heading.element) === 'h1').length <= 1;
  return titleLike(page) ?? (best && best.score >= (isOnly ? 1.2 : 1.7) ? best.heading : null);
}

function scoreOf(heading: Landmark, page: Page): number {
  const { title } = page;
  const level = tagOf(heading.element);
  const base = level === 'h1' ? 1.5 : level === 'h2' ? 0.4 : 0.2;
  const length = heading.text.length;
  const fit = title && length > 3 ? likeness(heading.text, title) * Math.min(1, length / 24) : 0;
  const isForeign =
    heading.regions & FOREIGN & ~Region.Furniture ? 1.5 : heading.regions & Region.Furniture ? 1 : 0;
  return base + 1.5 * fit - isForeign - (isLogo(heading.element, page) ? 1.5 : 0);
}

// Themes make a heading of the shop's own name, which leads to its first page.
function isLogo(heading: PageElement, { url }: Page): boolean {
  if (LOGO.test(plainNames(`${attr(heading, 'class') ?? ''} ${attr(heading, 'id') ?? ''}`))) return true;
  const link = one(heading, 'a[href]') ?? closest(heading, 'a[href]');
  const href = link && attr(link, 'href');
  if (!href || url.pathname === '/' || !URL.canParse(href, url.href)) return false;
  const target = new URL(href, url.href);
  return target.pathname === '/' && target.search === '' && !href.startsWith('#');
}

// The shop's own name is in its titles too; the product's says more of them.
function closestTo<T extends { readonly text: string }>(title: string, found: readonly T[]): T | null {
  const scored = found
    .map((each) => ({ each, score: overlap(each.text, title) }))
    .sort((a, b) => b.score - a.score);
  return scored[0]?.each ?? null;
}

function isTitle(text: string, title: string): boolean {
  return (
    text.length >= 6 && text.length <= 180 && 4 * text.length >= title.length && likeness(text, title) >= 0.8
  );
}

function placeOf(element: PageElement, page: Page): { order: number; regions: number } {
  const first = page.survey().texts.find(({ parent }) => contains(element, parent));
  return { order: first?.order ?? 0, regions: first?.regions ?? 0 };
}

// Old shops name a product in a plain cell; it is the element whose whole text is in the window title.
function titleLike(page: Page): Landmark | null {
  if (page.title === '') return null;
  const named = all(page.root, NAMED)
    .slice(0, 300)
    .map((element) => ({ element, text: textOf(element, 200) }));
  const best = closestTo(
    page.title,
    named.filter(({ text }) => isTitle(text, page.title)),
  );
  if (best) return { ...best, ...placeOf(best.element, page) };
  const spots = page
    .survey()
    .texts.slice(0, 600)
    .filter(({ text, regions }) => !(regions & FOREIGN) && isTitle(text, page.title));
  const spot = closestTo(page.title, spots);
  return spot ? { element: spot.parent, text: spot.text, order: spot.order, regions: spot.regions } : null;
}
