// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Approval, FillRefusal, FillResult } from '../../../../utils/domain/cart';
import type { BasketPlan, PlanLine } from '../../../../utils/domain/plan';
import { db } from '../../../../utils/storage/db';
import { euros } from '../../../support/rows';
import {
  answers,
  button,
  closePanel,
  freshBrowser,
  openPanel,
  permission,
  sent,
  shownText,
  trustedClick,
  untilSent,
  untilShown,
} from './panel-page';

const GREEN = 'https://greengrocer.example';
const CORNER = 'https://cornershop.example';

beforeEach(freshBrowser);
afterEach(closePanel);

describe('a plan', () => {
  test('shows its exact lines, what stands in, the sum, the budget, what is missing and the next best', async () => {
    await db.plans.put(plan());
    openPanel('plans');
    await untilShown('€9.96');
    for (const words of [
      'cornershop.example',
      '2 ×Milk 2 l€2.09 each',
      'Stands in for “olive oil”: the same kind of goods',
      '€10.04 below your budget of €20.00',
      '1 item is not in the plan',
      'saffronnot seen in any shop yet',
      'Next best: greengrocer.example for €12.00, €2.04 more.',
      'Minimum order €4.00, reached',
    ])
      expect(shownText()).toContain(words);
  });

  test('says what is left over, what coupons and promotions take off, why not elsewhere, one shop’s total and the gap', async () => {
    const made = plan();
    const [corner, ...others] = made.shops;
    if (!corner) throw new Error('the plan has no shop');
    const lines = corner.lines.map((line) => ({
      ...line,
      leftOver: { value: 500, unit: 'ml' as const },
      unsureOf: { count: 5, need: null },
      isPriceUnsure: true,
      saved: euros('2.09'),
      deposit: euros('0.25'),
    }));
    const coupon = { code: 'TEN', amount: euros('1') };
    await db.plans.put({
      ...made,
      shops: [{ ...corner, lines, coupon, deposit: euros('0.25') }, ...others],
      ...{
        discount: euros('1'),
        deposit: euros('0.25'),
        gapPercent: 2,
        oneShop: [{ origin: GREEN, total: euros('12'), missing: 1 }],
      },
      moves: [
        {
          ...{ itemId: 'oil', wanted: 'olive oil', name: 'Oil', origin: CORNER, saves: euros('1.20') },
          effects: [{ kind: 'breaks-free-delivery', origin: GREEN, amount: euros('2.99') }],
          net: { minor: -179, currency: 'EUR' },
        },
        {
          ...{ itemId: 'flour', wanted: 'flour', name: 'Flour', origin: CORNER, saves: euros('0.50') },
          effects: [
            { kind: 'saves-delivery', origin: CORNER, amount: euros('-1.00') },
            { kind: 'below-minimum-order', origin: GREEN, amount: euros('10.00') },
            { kind: 'changes-coupon', origin: GREEN, amount: euros('2.00') },
            { kind: 'changes-coupon', origin: CORNER, amount: euros('-0.30') },
          ],
          net: null,
        },
      ],
    });
    openPanel('plans');
    await untilShown('500 ml left over');
    for (const words of [
      '€2.09 saved by buying several · plus €0.25 deposit · 500 ml left over',
      'Deposit, paid back for empties€0.25',
      'Plus €0.25 deposit at the till, paid back for empties.',
      'You asked for 5 ×',
      'price not certain',
      'Coupon TEN-€1.00',
      'Coupons-€1.00',
      'another plan could be at most 2% cheaper',
      'Oil at cornershop.example saves €1.20, but breaks free delivery from greengrocer.example, which then costs €2.99: net -€1.79',
      'Flour at cornershop.example saves €0.50, and saves €1.00 for delivery from cornershop.example, but misses the minimum order of €10.00 at greengrocer.example, and loses €2.00 of the coupon at greengrocer.example, and the coupon at cornershop.example takes off €0.30 more',
      'greengrocer.example · without 1 item€12.00',
    ])
      expect(shownText().replaceAll('−', '-')).toContain(words);
  });

  test('a plan of an early version that is over its budget is not called below it', async () => {
    await db.plans.put({ ...plan(), budget: euros('5.00') });
    openPanel('plans');
    await untilShown('It stops at the cart');
    expect(shownText()).not.toContain('your budget');
    await db.plans.put(plan());
    await untilShown('below your budget of €20.00');
  });

  test('old prices are counted, and read again before it is planned anew, with progress', async () => {
    const made = plan();
    const shops = made.shops.map((shop) => ({
      ...shop,
      lines: shop.lines.map((line) => ({ ...line, observedAt: Date.now() - 90_000_000 })),
    }));
    await db.plans.put({ ...made, listId: 'l1', shops });
    answers.rereadPlan = { planId: 'p2' };
    openPanel('plans');
    await untilShown('2 prices are more than a day old.');
    button('Read them again and plan anew').click();
    expect(await untilSent('rereadPlan')).toEqual({ planId: 'p1' });
    await db.plans.update('p1', {
      reread: { total: 2, done: 1, failed: 0, at: Date.now() },
    });
    await untilShown('Reading page 2 of 2');
    await db.plans.update('p1', {
      reread: { total: 2, done: 2, failed: 1, at: Date.now() },
    });
    await untilShown('1 page could not be read; its old price was kept.');
  });

  test('the one button names what it does; a person’s click asks for the shops and approves exactly the shown lines', async () => {
    await db.plans.put(plan());
    answers.approvePlan = { fillId: 'f1' };
    openPanel('plans');
    await untilShown('It stops at the cart');
    trustedClick(button('Put these 3 items into 2 carts'));
    expect(await untilSent('approvePlan')).toEqual({
      planId: 'p1',
      lines: [
        { productKey: `${CORNER}/milk`, count: 2, maxPrice: euros('2.09') },
        { productKey: `${GREEN}/oil`, count: 1, maxPrice: euros('2.79') },
      ],
    });
    expect(permission.asked).toEqual([`${CORNER}/*`, `${GREEN}/*`]);
  });

  test('a shop whose terms forbid automated carts is handed over with links, and its cart is not counted', async () => {
    const amazon = 'https://www.amazon.de';
    const [corner, green] = plan().shops;
    if (!corner || !green) throw new Error('no shops');
    const lines = [line(amazon, 'dp/B000', 'Milk 2 l', 2, '2.09', null)];
    await db.plans.put({ ...plan(), shops: [{ ...corner, origin: amazon, lines }, green] });
    openPanel('plans');
    await untilShown('open these pages and add them yourself');
    expect(document.querySelector('.plan-line a')?.getAttribute('href')).toBe(`${amazon}/dp/B000`);
    trustedClick(button('Put this 1 item into 1 cart'));
    await untilSent('approvePlan');
    expect(permission.asked).toEqual([`${GREEN}/*`]);
  });

  test('where every shop is handed over there is nothing to approve', async () => {
    const [corner] = plan().shops;
    if (!corner) throw new Error('no shops');
    await db.plans.put({ ...plan(), shops: [{ ...corner, origin: 'https://www.ebay.co.uk' }] });
    openPanel('plans');
    await untilShown('open these pages and add them yourself');
    expect(shownText()).not.toContain('Put these');
  });

  test('delivery that no shop stated is not called free', async () => {
    await db.plans.put(plan());
    openPanel('plans');
    await untilShown('Deliverynot stated');
    const terms = { deliveryFee: euros('0'), freeDeliveryFrom: null, minimumOrder: null };
    const seen = { state: 'on', platform: null, terms, ownTerms: null, firstSeenAt: 1, seenAt: 1 } as const;
    await db.shops.put({ origin: CORNER, name: 'Corner', ...seen });
    await untilShown('Deliveryfree');
    expect(shownText()).not.toContain('not stated');
  });

  test('a click that no person made approves nothing (A06, X07)', async () => {
    await db.plans.put(plan());
    openPanel('plans');
    await untilShown('It stops at the cart');
    const before = new MouseEvent('click', { bubbles: true });
    Object.defineProperty(before, 'isTrusted', { value: false });
    button('Put these 3 items into 2 carts').dispatchEvent(before);
    await untilShown('Only your own click');
    expect(sent).toEqual([]);
    expect(permission.asked).toEqual([]);
  });

  test('without the permission for the shops nothing is done, and the panel says so', async () => {
    permission.isGiven = false;
    await db.plans.put(plan());
    openPanel('plans');
    await untilShown('It stops at the cart');
    trustedClick(button('Put these 3 items into 2 carts'));
    await untilShown('Nothing was done');
    expect(sent).toEqual([]);
  });
});

describe('a fill', () => {
  test('while it runs it shows how far it is and can be stopped', async () => {
    await db.plans.put(plan());
    await saveFill('running', [result('a1', 2, null)]);
    openPanel('plans');
    await untilShown('1 of 2 lines settled');
    expect(shownText()).toContain('waiting');
    button('Stop').click();
    expect(await untilSent('stopFill')).toEqual({ fillId: 'f1' });
  });

  test('a total that rose beyond the line is told with both figures, and every row of the cart is shown', async () => {
    await db.plans.put(plan());
    const rise = { expected: euros('5.08'), seen: euros('7.57'), names: ['Service'] };
    await saveFill('done', [{ ...result('a1', 2, 'total-rose'), rise }, result('a2', 1, null)]);
    await db.carts.put({
      ...{ origin: CORNER, readAt: Date.now(), lines: [], total: euros('7.57') },
      rows: [
        { kind: 'goods', name: 'Subtotal', amount: euros('4.18') },
        { kind: 'delivery', name: null, amount: euros('0.90') },
        { kind: 'fee', name: 'Service', amount: euros('2.49') },
      ],
    });
    openPanel('plans');
    await untilShown('With what you approved this cart should cost €5.08, but the shop says €7.57.');
    expect(shownText()).toContain('The shop names: Service');
    expect(shownText()).toContain('What you approved is in the carts, but not that alone');
    expect(shownText()).toContain('Delivery €0.90Service €2.49The cart says €7.57');
  });

  test('afterwards differences come first, strangers are named, and the way on leads to the shop only', async () => {
    await db.plans.put(plan());
    await saveFill('done', [result('a1', 1, 'capped'), result('a2', 1, null)]);
    const line = { lineId: '1', variantId: null, sku: null, url: null, count: 1, price: euros('2.09') };
    const ownBread = { ...line, lineId: '3', name: 'Own bread' };
    const before = { origin: CORNER, readAt: 1, total: null, lines: [ownBread] };
    await db.approvals.update('a1', { dispatch: { at: 1, before, held: 0, asked: 2 } });
    await db.carts.put({
      origin: CORNER,
      readAt: Date.now(),
      total: euros('5.08'),
      lines: [
        { ...line, name: 'Milk 2 l' },
        { ...line, lineId: '2', name: 'Gift wrap', price: euros('2.99') },
        ownBread,
      ],
    });
    openPanel('plans');
    await untilShown('1 line differs from what you approved.');
    expect(shownText()).toContain('1 of 2 in the cartthe shop allows only fewer of it');
    await untilShown('Came into this cart unasked1 × Gift wrap');
    expect(shownText()).toContain('1 more line was in this cart before1 × Own bread');
    const hrefs = [...document.querySelectorAll('.fill a')].map((each) => each.getAttribute('href'));
    expect(hrefs).toEqual([`${CORNER}/milk`, CORNER, GREEN]);
    button('Take it all out again').click();
    expect(await untilSent('undoFill')).toEqual({ fillId: 'f1' });
  });

  test.each<[FillRefusal, string]>([
    ['price-rose', 'the price rose above what you approved'],
    ['order-control', 'would have ordered or paid, so it was not touched'],
    ['login-wall', 'sign in first'],
    ['outcome-unknown', 'it is not certain whether it was added'],
    ['out-of-stock', 'plan again to find it elsewhere'],
    ['capped', 'keep what is there or plan the rest elsewhere'],
    ['variant-missing', 'open its page and choose another'],
    ['variant-unchosen', 'choose one on its page, then plan again'],
    ['below-minimum', 'raise the number on your list and plan again'],
    ['captcha', 'open it, answer, then approve again'],
    ['consent-wall', 'open it, answer as you like, then approve again'],
    ['region-wall', 'open it, choose your region, then approve again'],
    ['unknown-platform', 'add it by hand with the link'],
    ['hand-over', 'open the page and add it yourself'],
  ])('%s is said in plain words, with the way to the thing itself', async (refusal, words) => {
    await db.plans.put(plan());
    await saveFill('done', [result('a1', 0, refusal), result('a2', 1, null)]);
    openPanel('plans');
    await untilShown(words);
    expect(shownText()).toContain('Add what is missing');
    expect(document.querySelector('.fill-line a')?.getAttribute('href')).toBe(`${CORNER}/milk`);
  });

  test('after an undo the panel says that all was taken out', async () => {
    await db.plans.put(plan());
    await saveFill('done', [result('a1', 0, null), result('a2', 0, null)]);
    openPanel('plans');
    await untilShown('Everything that this plan put in was taken out again.');
  });

  test('carts that hold exactly what was approved say so', async () => {
    await db.plans.put(plan());
    await saveFill('done', [result('a1', 2, null), result('a2', 1, null)]);
    openPanel('plans');
    await untilShown('All carts hold exactly what you approved.');
    expect(shownText()).toContain('Fill the carts again');
    expect(shownText()).not.toContain('Add what is missing');
  });
});

function plan(): BasketPlan {
  return {
    id: 'p1',
    listId: 'l1',
    createdAt: Date.now(),
    currency: 'EUR',
    budget: euros('20.00'),
    shops: [
      {
        origin: CORNER,
        lines: [line(CORNER, 'milk', 'Milk 2 l', 2, '2.09', null)],
        goods: euros('4.18'),
        delivery: euros('0'),
        minimumOrder: euros('4.00'),
      },
      {
        origin: GREEN,
        lines: [line(GREEN, 'oil', 'Rape oil', 1, '2.79', 'kind')],
        goods: euros('2.79'),
        delivery: euros('2.99'),
        minimumOrder: null,
      },
    ],
    goods: euros('6.97'),
    delivery: euros('2.99'),
    total: euros('9.96'),
    unmet: [{ itemId: 'i9', wanted: 'saffron', reason: 'never-seen' }],
    runnerUp: { origins: [GREEN], total: euros('12.00') },
  };
}

function line(
  origin: string,
  path: string,
  name: string,
  count: number,
  price: string,
  rule: string | null,
): PlanLine {
  return {
    itemId: path,
    wanted: path === 'oil' ? 'olive oil' : name,
    productKey: `${origin}/${path}`,
    name,
    url: `${origin}/${path}`,
    sku: null,
    variant: [],
    variantId: null,
    platform: 'shopify',
    count,
    price: euros(price),
    total: euros(String(Number(price) * count)),
    observedAt: Date.now(),
    substitutedBy: rule,
  };
}

async function saveFill(state: 'running' | 'done', results: readonly FillResult[]): Promise<void> {
  await db.fills.put({ id: 'f1', planId: 'p1', startedAt: Date.now() - 1000, endedAt: null, state, results });
  const lines = plan().shops.flatMap((shop) => shop.lines.map((each) => ({ origin: shop.origin, each })));
  await db.approvals.bulkPut(lines.map(({ origin, each }, index) => approval(`a${index + 1}`, origin, each)));
}

function approval(id: string, origin: string, { productKey, name, url, count, price }: PlanLine): Approval {
  const made = { mintedAt: Date.now(), expiresAt: Date.now() + 1000, state: 'observed' } as const;
  const article = { sku: null, variant: [], variantId: null, platform: 'shopify' } as const;
  return { id, fillId: 'f1', origin, productKey, name, url, count, maxPrice: price, ...article, ...made };
}

function result(approvalId: string, added: number, refusal: FillRefusal | null) {
  const isMilk = approvalId === 'a1';
  return {
    approvalId,
    origin: isMilk ? CORNER : GREEN,
    name: '',
    wanted: isMilk ? 2 : 1,
    added,
    refusal,
    detail: null,
  };
}
