import type { ProductSnapshot } from '../../domain/product/product';
import {
  describePlace,
  isGivenUp,
  type LearnedPlace,
  RULE_FIELDS,
  type RuleField,
  type ShopRule,
} from '../../domain/shop/shop-rule';
import { db } from '../db';
import { usualCurrency } from '../queries/shops';
import { moveToTrash } from './trash';

/** A shop has a few kinds of pages; older rules for one field make room for newer ones. */
const KEPT_PER_FIELD = 4;
/** A page that is still drawing itself is read several times; that counts as one try. Milliseconds. */
const ONE_TRY = 30_000;

/** Keeps where the person pointed; the same place again begins anew. Answers the rule's id. */
export async function saveRule(
  origin: string,
  field: RuleField,
  learned: LearnedPlace,
  now: number,
): Promise<string> {
  return db.transaction('rw', db.rules, db.products, async () => {
    const before = await rulesFor(origin, field);
    const same = before.find((rule) => describePlace(rule.place) === describePlace(learned.place));
    const id = same?.id ?? crypto.randomUUID();
    const others = before.filter((rule) => rule !== same);
    await db.rules.bulkDelete(others.slice(KEPT_PER_FIELD - 1).map((rule) => rule.id));
    const currency = await usualCurrency(origin);
    const unused = { currency, lastUsedAt: null, lastWorkedAt: null, failures: 0 };
    await db.rules.put({ id, origin, field, ...learned, learnedAt: now, ...unused });
    return id;
  });
}

/** Deletes a rule; answers what undo needs. */
export function removeRule(id: string, now: number): Promise<string> {
  return moveToTrash({ rules: [id] }, now);
}

/** Deletes the rule of this shop for good, as the person took it back right where it was learned. */
export async function forgetRule(id: string, origin: string): Promise<void> {
  const rules = db.rules.where('id').equals(id);
  await rules.filter((rule) => rule.origin === origin).delete();
}

/** Notes on the shop's rules whether they still work, as a product's page just showed; rules behind one that works were not tried. */
export async function noteRuleUse(origin: string, product: ProductSnapshot, now: number): Promise<void> {
  const priced = product.price.value?.currency ?? null;
  await db.transaction('rw', db.rules, async () => {
    for (const field of RULE_FIELDS) {
      const usable = (await rulesFor(origin, field)).filter((rule) => !isGivenUp(rule));
      const used = pathsUsed(product, field);
      const at = usable.findIndex((rule) => used.includes(describePlace(rule.place)));
      const tried = at < 0 ? usable : usable.slice(0, at + 1);
      const noted = tried.map((rule, index) => (index === at ? worked(rule, now) : failed(rule, now)));
      await db.rules.bulkPut(noted.map((rule) => ({ ...rule, currency: rule.currency ?? priced })));
    }
  });
}

async function rulesFor(origin: string, field: RuleField): Promise<ShopRule[]> {
  const rules = await db.rules.where('origin').equals(origin).toArray();
  return rules.filter((rule) => rule.field === field).sort((a, b) => b.learnedAt - a.learnedAt);
}

function pathsUsed(product: ProductSnapshot, field: RuleField): readonly string[] {
  const { evidence, conflict } = product[field];
  const all = [...evidence, ...conflict.map((each) => each.evidence)];
  return all.filter(({ source }) => source === 'rule').map(({ path }) => path);
}

function worked(rule: ShopRule, now: number): ShopRule {
  return { ...rule, lastUsedAt: now, lastWorkedAt: now, failures: 0 };
}

function failed(rule: ShopRule, now: number): ShopRule {
  const isSameTry = rule.lastUsedAt !== null && now - rule.lastUsedAt < ONE_TRY;
  return isSameTry ? rule : { ...rule, lastUsedAt: now, failures: rule.failures + 1 };
}
