import type { CurrencyHint } from '../../domain/money/currency';
import { once } from '../../domain/once';
import type { PageCapture } from '../../domain/product/page-capture';
import { type VisiblePrices, visiblePrices } from '../visible/choose-price';
import { findHeadline } from '../visible/headline';
import { type PriceSpot, priceSpots } from '../visible/price-spots';
import { type Landmark, type Survey, surveyOf } from '../visible/survey';
import { attr, rawText } from './nodes';
import { all, one } from './select';
import { tidy } from './text-reader';
import { openTree, type PageElement } from './tree';

/** The page being read: its tree, address and words, with the costly view of it made once, when first asked for. */
export interface Page {
  readonly root: PageElement;
  readonly url: URL;
  readonly lang: string;
  /** What settles a currency sign of several countries. */
  readonly currencyHint: CurrencyHint;
  /** The text of `<title>`. */
  readonly title: string;
  /** Whether the person just changed the variant, so that markup written by the server may be stale. */
  readonly isVariantChanged: boolean;
  readonly survey: () => Survey;
  /** The shown name of what the page is about. */
  readonly headline: () => Landmark | null;
  /** All amounts shown on the page. */
  readonly priceSpots: () => readonly PriceSpot[];
  /** The same, judged. */
  readonly prices: () => VisiblePrices;
  /** Inline scripts, in order. */
  readonly scripts: () => readonly PageElement[];
}

/** The page as the extractors read it; null for a document without a root. Throws RangeError on a broken capture. */
export function openPage(capture: PageCapture): Page | null {
  const root = openTree(capture);
  if (!root) return null;
  const { url, isVariantChanged } = capture;
  const title = one(root, 'title');
  const lang = attr(root, 'lang') ?? attr(root, 'xml:lang') ?? '';
  const page: Page = {
    root,
    url: new URL(url),
    lang,
    currencyHint: { lang: lang || null, host: new URL(url).hostname },
    title: title ? tidy(rawText(title).slice(0, 400)) : '',
    isVariantChanged,
    survey: once(() => surveyOf(root)),
    headline: once(() => findHeadline(page)),
    priceSpots: once(() => priceSpots(page)),
    prices: once(() => visiblePrices(page)),
    scripts: once(() => all(root, 'script:not([src])')),
  };
  return page;
}
