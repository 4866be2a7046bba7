import { browser } from 'wxt/browser';
import { formatMoney } from '../../../utils/domain/money/money';
import type { ProductSnapshot } from '../../../utils/domain/product/product';
import type { PointedAt, RuleField } from '../../../utils/domain/shop/shop-rule';
import { learnFromCapture } from '../../../utils/extraction/learned/learn-rule';
import type { Handlers, Origin, RuleLearned } from '../../../utils/messaging/contract';
import { uiLocale } from '../../../utils/platform/text';
import { forgetThumbnails, muteProduct } from '../../../utils/storage/commands/products';
import { forgetRule, removeRule, saveRule } from '../../../utils/storage/commands/rules';
import { rulesOf } from '../../../utils/storage/queries/rules';
import { askPage } from './pages';
import { readAndSave } from './read-tab';
import { readTabNow } from './reading';

/** What the background does for the messages about pointing. */
export const pointingHandlers: Pick<Handlers, 'startPicking' | 'learnRule' | 'forgetRule' | 'removeRule'> = {
  startPicking: ({ tabId, field }) => startPicking(tabId, field),
  learnRule: (picked, from) => learnFrom(picked, from),
  forgetRule: async ({ id }, from) => {
    const pointing = await pointingIn(from);
    if (pointing.ruleId !== id) throw new Error('this was learned somewhere else: remove it in the options');
    const rule = (await rulesOf(from.origin)).find((each) => each.id === id);
    await forgetRule(id, from.origin);
    if (rule?.field === 'image') await forgetThumbnails(from.origin);
    await readAndSave(pointing.tabId, readTabNow);
  },
  removeRule: async ({ id }) => ({ trashId: await removeRule(id, Date.now()) }),
};

/** The one tab in which the person was asked to point, until when, and what was learned there. Survives the worker, not the browser. */
interface Pointing {
  readonly tabId: number;
  readonly origin: string;
  /** Ms since 1970. */
  readonly until: number;
  readonly ruleId: string | null;
}

const KEY = 'pointing';
const ALLOWED_MS = 15 * 60_000;

async function startPicking(tabId: number, field: RuleField): Promise<void> {
  const { url, incognito } = await browser.tabs.get(tabId);
  if (!url || !/^https?:/.test(url)) throw new Error('this is no page of a shop: open a product first');
  if (incognito) throw new Error('nothing is kept of private windows: open the product in a normal one');
  await keep({ tabId, origin: new URL(url).origin, until: Date.now() + ALLOWED_MS, ruleId: null });
  await askPage(tabId, 'pickOnPage', { field });
}

async function learnFrom(picked: PointedAt, from: Origin): Promise<RuleLearned> {
  const pointing = await pointingIn(from);
  if (new URL(picked.capture.url).origin !== from.origin)
    throw new Error('a page may only teach its own shop');
  const lesson = learnFromCapture(picked);
  if (!lesson.ok) return lesson;
  const ruleId = await saveRule(from.origin, picked.field, lesson.learned, Date.now());
  if (picked.field === 'image') await forgetThumbnails(from.origin);
  await keep({ ...pointing, ruleId });
  const reading = await readAndSave(pointing.tabId, readTabNow);
  const product = reading.kind === 'product' ? reading.product : null;
  if (product) await muteProduct(product.productKey, false);
  const words = product && wordsOf(product, picked.field);
  return { ok: true, ruleId, said: words ?? lesson.learned.sample, isRead: words !== null };
}

// A page's script may only tell what it was asked to find out: the message is good for the one tab and shop, and for a while.
async function pointingIn({ tabId, origin }: Origin): Promise<Pointing> {
  const stored = (await browser.storage.session.get(KEY))[KEY] as Pointing | undefined;
  if (!stored || stored.tabId !== tabId || stored.origin !== origin || stored.until < Date.now())
    throw new Error('nobody was asked to point at anything here');
  return stored;
}

async function keep(pointing: Pointing): Promise<void> {
  await browser.storage.session.set({ [KEY]: pointing });
}

function wordsOf(product: ProductSnapshot, field: RuleField): string | null {
  const price = product.price.value;
  if (field === 'price') return price && formatMoney(price, uiLocale());
  return product[field].value;
}
