import { currencyOf } from '../../domain/money/currency';
import { parseUnitPriceText } from '../../domain/money/unit-price-text';
import { ClaimList } from '../product/claim-list';
import type { Extraction, PageFacts } from '../product/claims';
import { ownCode } from '../product/url-codes';
import { lookOf, tagOf } from '../tree/nodes';
import type { Page } from '../tree/page';
import { LOWEST_LATELY, PRICE_ON_REQUEST } from '../words/price-labels';
import { type ShownAvailability, shownAvailability } from './availability';
import { chosenOptions } from './choices';
import { type Judged, type VisiblePrices, valueIn } from './choose-price';
import { claimDetails, type DetailCounts } from './details';
import { pathOf } from './path';
import { FOREIGN } from './regions';

// A price with this score leaves no doubt about which amount is meant.
const CLEAR_SCORE = 11;
// How far behind the name a shop says that it tells no price.
const REACH = 150;
const LONGEST_REMARK = 60;
const NEAR_NAME = 80;
const MUCH = 1.4;
const FAINTER = 6;
// An amount that is not the page's first choice says less than in proportion.
const STEEPNESS = 1.5;

/** What a shopper sees: the name, the price to pay, the amounts around it, whether it can be had. */
export function fromVisiblePage(page: Page): Extraction {
  const prices = page.prices();
  const claims = new ClaimList('visible', '', 1);
  const { headline } = prices.scene;
  if (headline)
    claims.text(
      'name',
      headline.text,
      tagOf(headline.element) === 'h1' ? 0.74 : 0.6,
      pathOf(headline.element),
    );
  const availability = shownAvailability(page, prices);
  if (!isOnRequest(page, prices) && !isOfOthers(prices, availability)) claimPrices(claims, prices, page);
  if (availability)
    claims.add('availability', availability.value, availability.text, availability.weight, availability.path);
  const details = claimDetails(claims, page);
  return {
    claims: claims.done(),
    facts: {
      ...hintOf(prices, details, (availability?.weight ?? 0) >= 0.9, page),
      variant: chosenOptions(prices.scene),
    },
  };
}

function claimPrices(claims: ClaimList, prices: VisiblePrices, { currencyHint }: Page): void {
  const best = prices.pay[0];
  for (const judged of prices.pay.slice(0, 12)) addPrice(claims, 'price', judged, prices);
  if (!best) return;
  const value = valueIn(best);
  const former = prices.list.filter((each) => isFormerOf(each, best, prices));
  const list = former.find(({ spot }) => !LOWEST_LATELY.test(`${spot.before} ${spot.text}`)) ?? former[0];
  if (list) addPrice(claims, 'listPrice', list, prices);
  const member = prices.member.find((each) => isNear(each, best) && valueIn(each) < value);
  if (member) addPrice(claims, 'memberPrice', member, prices);
  const unit = prices.unit.find((each) => isNear(each, best));
  const { code } = currencyOf(unit?.spot.amount.sign ?? best.spot.amount.sign ?? '', currencyHint);
  const shown = unit && parseUnitPriceText(`${unit.spot.before} ${unit.spot.text} ${unit.spot.after}`, code);
  if (unit && shown) claims.add('unitPrice', shown, unit.spot.text, 0.8, pathOf(unit.spot.element));
}

// Where the shop says that it tells no price, the amounts on its page are other things'.
function isOnRequest(page: Page, { scene, pay }: VisiblePrices): boolean {
  const from = scene.headline?.order ?? 0;
  const price = pay[0]?.spot.order ?? from;
  const said = page.survey().texts.find(({ text, order, regions }) => {
    const isNear = order >= from && order < from + REACH && text.length <= LONGEST_REMARK;
    return isNear && !(regions & FOREIGN) && PRICE_ON_REQUEST.test(text);
  });
  return said !== undefined && (price < from || price > said.order);
}

// What is sold out and cannot be bought may have no price; one before its name or far behind it is another thing's.
function isOfOthers({ scene, pay }: VisiblePrices, availability: ShownAvailability | null): boolean {
  const [best] = pay;
  if (!best || !scene.headline || scene.control || availability?.value !== 'OutOfStock') return false;
  const behind = best.spot.order - scene.headline.order;
  return behind < 0 || behind > NEAR_NAME;
}

function addPrice(
  claims: ClaimList,
  field: 'price' | 'listPrice' | 'memberPrice',
  judged: Judged,
  prices: VisiblePrices,
): void {
  const best = prices.pay[0]?.score ?? 1;
  const share = Math.max(
    0.05,
    Math.min(1, judged.score / CLEAR_SCORE) * (judged.score / Math.max(best, judged.score)) ** STEEPNESS,
  );
  claims.add(field, judged.spot.amount, judged.spot.text, share, pathOf(judged.spot.element));
}

// A former price beside another, much dearer amount is that one's: of two together, of another thing.
function isFormerOf(list: Judged, best: Judged, { pay }: VisiblePrices): boolean {
  const value = valueIn(list);
  if (!lookOf(list.spot.element).isShown) return false;
  if (!isNear(list, best) || value <= valueIn(best) || list.score < best.score - FAINTER) return false;
  const reach = distance(list, best) / 2;
  return !pay.some(
    (each) => valueIn(each) > MUCH * valueIn(best) && valueIn(each) < value && distance(list, each) < reach,
  );
}

function distance(a: Judged, b: Judged): number {
  return Math.abs(a.spot.order - b.spot.order);
}

function isNear(a: Judged, b: Judged): boolean {
  return distance(a, b) < 150;
}

// A product's page shows its name with things that only go with goods: a cart control, a price, article numbers, stock.
function hintOf(prices: VisiblePrices, details: DetailCounts, hasStock: boolean, page: Page): PageFacts {
  const { headline, control } = prices.scene;
  if (!headline) return { productHint: 0, hasOwnFacts: false };
  const price = prices.pay[0]?.score ?? 0;
  const facts = Math.min(2, details.codes) + (details.brands > 0 ? 0.5 : 0) + (hasStock ? 0.75 : 0);
  const trade =
    (control ? (control.kind === 'add' ? 1.5 : 1) : 0) + (price >= 8 ? 1.5 : price >= 5 ? 1.25 : 0);
  const points = facts + trade + (ownCode(page.url) ? 0.75 : 0);
  return { productHint: points >= 2 ? 2 : points >= 1.25 ? 1 : 0, hasOwnFacts: facts >= 1.5 };
}
