import { formatMoney } from '../../utils/domain/money';
import { originOf, type PageReading, type ProductSnapshot } from '../../utils/domain/product';
import { findSubstitutes } from '../../utils/matching/find-substitutes';
import type { Origin } from '../../utils/messaging/contract';
import { t, uiLocale } from '../../utils/platform/text';
import { noteRuleUse } from '../../utils/storage/commands/rules';
import { saveListing, saveSnapshot } from '../../utils/storage/commands/sightings';
import { findCandidates, findProduct } from '../../utils/storage/queries/products';
import { readSettings } from '../../utils/storage/queries/settings';
import { findShop } from '../../utils/storage/queries/shops';

/**
 * Keeps what a page of `origin` said, and only about that origin: a shop may not write another shop's prices.
 * Pages of private windows and of shops that are off are not kept.
 */
export async function saveReading(
  reading: PageReading,
  thumbnail: string | null,
  origin: string,
  isPrivate: boolean,
): Promise<void> {
  if (isPrivate || reading.kind === 'none' || (await findShop(origin))?.state === 'off') return;
  if (reading.kind === 'product') {
    if (originOf(reading.product.productKey) !== origin)
      throw new Error('a page may only report its own shop');
    await saveSnapshot(reading.product, thumbnail);
    await noteRuleUse(origin, reading.product, reading.product.observedAt);
    return;
  }
  const rows = reading.listing.rows.filter((row) => originOf(row.productKey) === origin);
  if (rows.length > 0)
    await saveListing({ ...reading.listing, url: `${origin}${new URL(reading.listing.url).pathname}`, rows });
}

/** Keeps a reported page and says what the badge on it should read: the best cheaper offer, or nothing. */
export async function receiveReport(
  report: { reading: PageReading; thumbnail: string | null },
  from: Origin,
): Promise<{ badge: string | null }> {
  await saveReading(report.reading, report.thumbnail, from.origin, from.isPrivate);
  const { hasBadge } = await readSettings();
  if (!hasBadge || from.isPrivate || report.reading.kind !== 'product') return { badge: null };
  return { badge: await badgeFor(report.reading.product) };
}

async function badgeFor(snapshot: ProductSnapshot): Promise<string | null> {
  const product = await findProduct(snapshot.productKey);
  if (!product || product.isMuted) return null;
  const [best] = findSubstitutes(product, await findCandidates(product), {
    now: snapshot.observedAt,
    limit: 1,
  });
  if (!best || best.saving <= 0) return null;
  const shop = (await findShop(originOf(best.productKey)))?.name ?? new URL(best.productKey).hostname;
  if (best.match.kind === 'same-item' && best.difference)
    return t('badgeCheaper', formatMoney(best.difference, uiLocale()), shop);
  const percent = new Intl.NumberFormat(uiLocale(), { style: 'percent' }).format(best.saving);
  return t('badgeSubstitute', percent, shop);
}
