import type { Lesson, RuleField, ShopRule } from '../../../../utils/domain/shop/shop-rule';
import { capturePage } from '../../../../utils/extraction/capture/capture';
import { learnFromCapture } from '../../../../utils/extraction/learned/learn-rule';

/** The shop of these tests. */
export const SHOP = 'https://shop.example';

/** A page of the shop. */
export function parse(body: string, title = ''): Document {
  const html = `<html lang="de-AT"><head><title>${title}</title></head><body>${body}</body></html>`;
  return new DOMParser().parseFromString(html, 'text/html');
}

/** What is learned from pointing at the first element that the selector names. */
export function pointAt(document: Document, selector: string, field: RuleField = 'price'): Lesson {
  const picked = document.querySelector(selector);
  if (!picked) throw new Error(`nothing to point at: ${selector}`);
  const capture = capturePage(document, { url: `${SHOP}/p/1`, observedAt: 1, picked });
  return learnFromCapture({ field, capture });
}

/** A lesson as the shop's rule. */
export function ruleFrom(
  lesson: Lesson,
  field: RuleField = 'price',
  change: Partial<ShopRule> = {},
): ShopRule {
  if (!lesson.ok) throw new Error(`nothing was learned: ${lesson.refusal}`);
  return {
    id: 'rule',
    origin: SHOP,
    field,
    ...lesson.learned,
    currency: null,
    learnedAt: 1,
    lastUsedAt: null,
    lastWorkedAt: null,
    failures: 0,
    ...change,
  };
}
