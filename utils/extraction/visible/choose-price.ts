import type { Look } from '../../domain/product/page-capture';
import { isSameAmount } from '../product/amount';
import { lookOf } from '../tree/nodes';
import type { Page } from '../tree/page';
import { USUAL_PRICE } from '../words/price-labels';
import { isForOne } from './amount-condition';
import { type Kind, kindOf } from './amount-kind';
import { saysFormer } from './amount-words';
import { formerBySaving } from './former-by-saving';
import { AGAINST_IT, type Feature, FOR_IT, type Scene } from './price-features';
import type { PriceSpot } from './price-spots';
import { Region } from './regions';
import { sceneOf } from './scene';

/** A shown amount with its kind, its score and the reasons. */
export interface Judged {
  readonly spot: PriceSpot;
  readonly kind: Kind;
  readonly score: number;
  readonly reasons: readonly string[];
}

/** What the page shows around its main price. */
export interface VisiblePrices {
  readonly scene: Scene;
  /** Amounts that may be the price to pay, best first. */
  readonly pay: readonly Judged[];
  readonly list: readonly Judged[];
  readonly unit: readonly Judged[];
  readonly member: readonly Judged[];
  /** Savings, part payments, fees: shown, but no price of the product. */
  readonly other: readonly Judged[];
  /** How far the best is ahead of the next different amount. */
  readonly margin: number;
}

/** The amount as a number, in whole units of its currency. */
export function valueIn({ spot }: Judged): number {
  return Number(spot.amount.decimal);
}

const LOWEST = 3;
const FRONT = 24;
// So clear an amount is the price even under the words for a recommended one, where the shop shows no other.
const LONE = 11;
// What one piece costs is often told beside the price of a pack.
const PIECE_LEAD = 4;

/** Judges all amounts on the page. */
export function visiblePrices(page: Page): VisiblePrices {
  const spots = page.priceSpots();
  const scene = sceneOf(page, spots);
  const likely = spots.flatMap((spot) => judge(spot, scene) ?? []).sort((a, b) => b.score - a.score);
  const judged = withFormer(withLook(likely), page);
  const of = (kind: Kind): Judged[] => judged.filter((each) => each.kind === kind && each.score >= LOWEST);
  const pay = withoutFormer(withLoneOldPrice(withLonePiece(of('pay'), of('unit')), of('list')), of('list'));
  const next = pay.find((each) => pay[0] && !isSameAmount(each.spot.amount, pay[0].spot.amount));
  const margin = (pay[0]?.score ?? 0) - (next?.score ?? 0);
  return { scene, pay, list: of('list'), unit: of('unit'), member: of('member'), other: of('other'), margin };
}

function withFormer(judged: readonly Judged[], page: Page): readonly Judged[] {
  const former = formerBySaving(
    judged.filter(({ kind, score }) => kind === 'pay' && score >= LOWEST),
    page,
  );
  return judged.map((each) => (former.has(each) ? { ...each, kind: 'list' } : each));
}

// Only the front runners are worth asking the browser about.
function withLook(judged: readonly Judged[]): readonly Judged[] {
  const front = judged.filter(({ kind }) => kind !== 'other').slice(0, FRONT);
  const looks = new Map(front.map((each) => [each, lookOf(each.spot.element)]));
  const sizes = [...looks.values()]
    .flatMap(({ size }) => (size === null ? [] : [size]))
    .sort((a, b) => a - b);
  const usual = sizes[Math.floor(sizes.length / 2)] ?? 0;
  return judged.map((each) => drawn(each, looks.get(each), usual)).sort((a, b) => b.score - a.score);
}

function drawn(judged: Judged, look: Look | undefined, usual: number): Judged {
  if (!look) return judged;
  const large = look.size && usual > 0 && look.size >= 1.25 * usual ? 1.5 : 0;
  const unseen = look.isShown ? 0 : -6;
  const reasons = [
    ...judged.reasons,
    ...(large ? ['large print +1.5'] : []),
    ...(unseen ? ['not shown -6.0'] : []),
  ];
  return {
    ...judged,
    kind: look.isStruck && judged.kind === 'pay' ? 'list' : judged.kind,
    score: judged.score + large + unseen,
    reasons,
  };
}

// What is struck out at one place is no price at another.
function withoutFormer(pay: readonly Judged[], list: readonly Judged[]): readonly Judged[] {
  const [best] = pay;
  if (!best || list.some(({ spot }) => isSameAmount(spot.amount, best.spot.amount))) return pay;
  return pay.filter(({ spot }) => !list.some((each) => isSameAmount(each.spot.amount, spot.amount)));
}

// A price with the class of an old one and no newer one beside it is the price: some shops leave the class on.
function withLoneOldPrice(pay: readonly Judged[], list: readonly Judged[]): readonly Judged[] {
  const [old, best] = [list[0], pay[0]];
  if (
    !old ||
    old.score < 7 ||
    old.spot.regions & Region.Struck ||
    (old.score < LONE && isFormer(`${old.spot.before} ${old.spot.text}`))
  )
    return pay;
  const hasPartner = best && (best.score >= old.score - 2 || Math.abs(best.spot.order - old.spot.order) < 60);
  return hasPartner ? pay : [{ ...old, kind: 'pay' }, ...pay];
}

// What one piece costs is the price of a thing that is sold by the piece and shows no other.
function withLonePiece(pay: readonly Judged[], unit: readonly Judged[]): readonly Judged[] {
  const [lone] = unit.filter(({ spot }) => isForOne(spot));
  const isBest = lone && lone.score > (pay[0]?.score ?? 0) + PIECE_LEAD;
  return isBest ? [{ ...lone, kind: 'pay' }, ...pay] : pay;
}

// "Regular price" is what a theme calls the one price of a thing that is not on sale.
function isFormer(words: string): boolean {
  return saysFormer(words.replace(USUAL_PRICE, ''));
}

// null for an amount that is too far from being the price: as soon as that is plain, for most of a page's amounts are.
function judge(spot: PriceSpot, scene: Scene): Judged | null {
  const told: { readonly name: string; readonly points: number }[] = [];
  let score = 0;
  const weigh = ({ name, points }: Feature): void => {
    const more = points(spot, scene);
    if (more === 0) return;
    told.push({ name, points: more });
    score += more;
  };
  FOR_IT.forEach(weigh);
  for (const feature of AGAINST_IT) {
    if (score < LOWEST) return null;
    weigh(feature);
  }
  if (score < LOWEST) return null;
  const reasons = told.map(({ name, points }) => `${name} ${points > 0 ? '+' : ''}${points.toFixed(1)}`);
  return { spot, kind: kindOf(spot), score, reasons };
}
