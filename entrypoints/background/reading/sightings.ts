import { formatMoney } from '../../../utils/domain/money/money';
import { isOneArticle } from '../../../utils/domain/product/match';
import type { PageCapture, ReportAnswer, Seen } from '../../../utils/domain/product/page-capture';
import { originOf, type PageReading, type Product } from '../../../utils/domain/product/product';
import { compareSights } from '../../../utils/extraction/product/leftover';
import { suggest } from '../../../utils/matching/suggesting/suggest';
import type { Origin } from '../../../utils/messaging/contract';
import { t, uiLocale } from '../../../utils/platform/text';
import { saveThumbnail } from '../../../utils/storage/commands/products';
import { noteRuleUse } from '../../../utils/storage/commands/rules';
import { saveListing, saveSnapshot } from '../../../utils/storage/commands/sightings';
import { findCandidates, findProduct } from '../../../utils/storage/queries/products';
import { readSettings } from '../../../utils/storage/queries/settings';
import { findShop } from '../../../utils/storage/queries/shops';
import { readTaste } from '../../../utils/storage/queries/taste';
import { askFoodFacts } from './food-facts';
import { openFoodFacts } from './open-food-facts';
import { readCapture } from './reading';

/**
 * Keeps what a page of `origin` said, and only about that origin: a shop may not write another shop's prices.
 * Pages of private windows and of shops that are off are not kept.
 */
export async function saveReading(
  reading: PageReading,
  origin: string,
  isPrivate: boolean,
  documentId: string | null = null,
): Promise<void> {
  if (isPrivate || reading.kind === 'none' || (await findShop(origin))?.state === 'off') return;
  if (reading.kind === 'product') {
    if (originOf(reading.product.productKey) !== origin)
      throw new Error('a page may only report its own shop');
    await saveSnapshot(reading.product, documentId);
    await noteRuleUse(origin, reading.product, reading.product.observedAt);
    return;
  }
  const rows = reading.listing.rows.filter((row) => originOf(row.productKey) === origin);
  if (rows.length > 0)
    await saveListing(
      { ...reading.listing, url: `${origin}${new URL(reading.listing.url).pathname}`, rows },
      documentId,
    );
}

/** Reads a reported page, keeps what it says, and answers what our script there needs to know. */
export async function receiveReport(
  { capture, last }: { capture: PageCapture; last: Seen | null },
  from: Origin,
): Promise<ReportAnswer> {
  if (new URL(capture.url).origin !== from.origin) throw new Error('a page may only report its own shop');
  const reading = await readCapture(capture);
  const sight = compareSights(reading, capture.url, last, capture.at);
  if (!sight.isNew) return { ...sight, badge: null, wanted: null };
  await saveReading(reading, from.origin, from.isPrivate, from.documentId ?? null);
  if (from.isPrivate || reading.kind !== 'product') return { ...sight, badge: null, wanted: null };
  const product = await findProduct(reading.product.productKey);
  if (product) askInTheBackground(product, capture.at);
  const { hasBadge } = await readSettings();
  const image = reading.product.image.value;
  return {
    ...sight,
    badge: hasBadge && product ? await badgeFor(product, capture.at) : null,
    wanted: product && !product.thumbnail && image ? { productKey: product.productKey, image } : null,
  };
}

// The page waits for no third party; what was not answered is asked for at the next visit.
function askInTheBackground(product: Product, now: number): void {
  const source = openFoodFacts((input, init) => fetch(input, init));
  askFoodFacts(product, source, now).catch((error: unknown) => {
    console.warn('what is in it was not learned', error);
  });
}

/** Keeps the picture of a shop's own product. */
export async function receivePicture(
  { productKey, thumbnail }: { productKey: string; thumbnail: string },
  from: Origin,
): Promise<void> {
  if (originOf(productKey) !== from.origin) throw new Error('a page may only report its own shop');
  if (!from.isPrivate) await saveThumbnail(productKey, thumbnail);
}

async function badgeFor(product: Product, now: number): Promise<string | null> {
  if (product.isMuted) return null;
  const found = suggest(product, await findCandidates(product), { now, limit: 1 }, await readTaste());
  const [best] = found.offers;
  if (!best || best.saving <= 0) return null;
  const shop = (await findShop(originOf(best.productKey)))?.name ?? new URL(best.productKey).hostname;
  if (isOneArticle(best.match) && best.difference)
    return t('badgeCheaper', formatMoney(best.difference, uiLocale()), shop);
  const percent = new Intl.NumberFormat(uiLocale(), { style: 'percent' }).format(best.saving);
  return t('badgeSubstitute', percent, shop);
}
