import type { ShopRule } from '../../domain/shop/shop-rule';
import { db } from '../db';

/** Where the person pointed on one shop's pages, the newest first. */
export async function rulesOf(origin: string): Promise<ShopRule[]> {
  const rules = await db.rules.where('origin').equals(origin).toArray();
  return rules.sort((a, b) => b.learnedAt - a.learnedAt);
}

/** All rules of all shops, by shop, the newest first. */
export async function listRules(): Promise<ShopRule[]> {
  const rules = await db.rules.toArray();
  return rules.sort((a, b) => a.origin.localeCompare(b.origin) || b.learnedAt - a.learnedAt);
}
