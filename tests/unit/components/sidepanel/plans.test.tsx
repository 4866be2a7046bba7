// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { BasketPlan, LikedLine } from '../../../../utils/domain/plan/plan';
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
import { CORNER, GREEN, line, plan } from './plan-rows';

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

  test('says how far it is to free delivery and to a minimum order, what costs nothing more, and what members pay', async () => {
    const made = plan();
    const [corner, green] = made.shops;
    if (!corner || !green) throw new Error('the plan has no shops');
    const lines = corner.lines.map((each) => ({
      ...each,
      ...{ count: 3, total: euros('5.70'), saved: euros('0.57'), isMemberPrice: true, freeMore: 2 },
    }));
    const coupon = { code: 'TEN', amount: euros('1.00') };
    await db.plans.put({
      ...made,
      shops: [
        { ...corner, lines, delivery: euros('1.00'), freeDeliveryFrom: euros('6.19') },
        { ...green, coupon, freeDeliveryFrom: euros('5.00') },
      ],
      unmet: [
        {
          ...{ itemId: 'i9', wanted: 'saffron', reason: 'below-minimum-order' },
          order: { origin: CORNER, minimum: euros('10.00'), missing: euros('4.20') },
        },
      ],
    });
    openPanel('plans');
    await untilShown('Free delivery from €5.00: €3.21 more would do it');
    expect(shownText()).not.toContain('Free delivery from €6.19');
    for (const words of [
      '€1.90 each',
      'members’ price, else €2.09 each · 2 more would cost nothing',
      'saffroncornershop.example takes orders from €10.00 on: €4.20 is missing',
    ])
      expect(shownText()).toContain(words);
  });

  test('that buys nothing tells no sums', async () => {
    const none = { shops: [], goods: euros('0'), delivery: euros('0'), total: euros('0'), runnerUp: null };
    await db.plans.put({ ...plan(), ...none });
    openPanel('plans');
    await untilShown('1 item is not in the plan');
    expect(shownText()).not.toContain('€0.00');
    expect(shownText()).not.toContain('0 shops');
    button('Open the list').click();
    await untilShown('No list yet');
  });

  test('is told apart by its list, and can be forgotten with undo as long as nothing of it was put into a cart', async () => {
    const list = { budget: null, maxShops: null, createdAt: 1, updatedAt: 1 };
    await db.lists.put({ ...list, id: 'l1', name: 'Weekend' });
    await db.plans.bulkPut([plan(), { ...plan(), id: 'p2', listId: null }]);
    answers.deletePlan = { trashId: 't' };
    openPanel('plans');
    await untilShown('Weekend · ');
    button('Forget this plan').click();
    expect(await untilSent('deletePlan')).toEqual({ id: expect.stringMatching(/^p[12]$/) });
    await untilShown('The plan is forgotten');
    button('Undo').click();
    expect(await untilSent('undo')).toEqual({ trashId: 't' });
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
      'greengrocer.example · without 1 item · delivery not stated€12.00',
    ])
      expect(shownText().replaceAll('−', '-')).toContain(words);
  });

  test.each([
    [
      { kind: 'shop', name: CORNER, insteadOf: GREEN },
      'greengrocer.example, as you prefer cornershop.example',
    ],
    [{ kind: 'brand', name: 'Hollin', insteadOf: CORNER }, '“Plain milk”, as you prefer Hollin'],
    [{ kind: 'organic', name: null, insteadOf: null }, '“Plain milk”, as you prefer organic'],
    [
      { kind: 'brand', name: 'Sour & Co', isDisliked: true, insteadOf: GREEN },
      'greengrocer.example, as you like Sour & Co less',
    ],
  ] as const)('tells of a line why it is taken though another is cheaper: %o', async (liking, words) => {
    const { insteadOf, ...why } = liking;
    const other = { name: 'Plain milk', origin: insteadOf };
    const isAt = words.startsWith('greengrocer') ? 'at ' : '';
    await db.plans.put(withLiked({ ...why, extra: euros('0.30'), insteadOf: other }));
    openPanel('plans');
    await untilShown(`€0.30 more than ${isAt}${words}`);
    await db.plans.put(withLiked({ ...why, extra: euros('-0.10'), insteadOf: other }));
    await untilShown(`No dearer than ${isAt}${words}`);
  });

  test('that is dearer for what is preferred says by how much, and why a move that would save is not made', async () => {
    const move = { itemId: 'milk', wanted: 'milk', name: 'Milk', origin: GREEN, saves: euros('0.30') };
    const liked = { kind: 'shop', name: CORNER } as const;
    const effects = [{ kind: 'breaks-free-delivery', origin: CORNER, amount: euros('0.10') }] as const;
    await db.plans.put({
      ...plan(),
      likedExtra: euros('0.30'),
      runnerUp: { origins: [GREEN], total: euros('9.66') },
      moves: [
        { ...move, effects: [], net: euros('0.30'), liked },
        { ...move, itemId: 'b', effects, net: euros('0.20'), liked: { ...liked, isDisliked: true } },
      ],
    });
    openPanel('plans');
    for (const words of [
      '€0.30 more than the cheapest plan found, for what you prefer.',
      'With other shops: greengrocer.example for €9.66, €0.30 less.',
      'Milk at greengrocer.example saves €0.30, but you prefer cornershop.example: net €0.30',
      'which then costs €0.10, and you like cornershop.example less: net €0.20',
    ])
      await untilShown(words);
  });

  test('a plan of an early version that is over its budget is not called below it', async () => {
    await db.plans.put({ ...plan(), budget: euros('5.00') });
    openPanel('plans');
    await untilShown('It stops at the cart');
    expect(shownText()).not.toContain('your budget');
    await db.plans.put(plan());
    await untilShown('below your budget of €20.00');
    await db.plans.put({ ...plan(), deposit: euros('12.00') });
    await untilShown('With the deposit it comes to €21.96, more than your budget of €20.00.');
    expect(shownText()).not.toContain('below your budget');
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
    // A fee in another currency is not counted, and so is not known either.
    await db.shops.update(CORNER, { terms: { ...terms, deliveryFee: { minor: 500, currency: 'CHF' } } });
    await untilShown('Deliverynot stated');
  });

  test('neither the next best plan nor one shop alone hides that a shop does not state its delivery', async () => {
    const oneShop = [GREEN, CORNER].map((origin) => ({ origin, total: euros('12'), missing: 0 }));
    await db.plans.put({ ...plan(), oneShop });
    const terms = { deliveryFee: euros('2.99'), freeDeliveryFrom: null, minimumOrder: null };
    const seen = { state: 'on', platform: null, terms, ownTerms: null, firstSeenAt: 1, seenAt: 1 } as const;
    await db.shops.put({ origin: CORNER, name: 'Corner', ...seen });
    openPanel('plans');
    await untilShown('€2.04 more. Not every shop of it says what delivery costs.');
    await untilShown('greengrocer.example · delivery not stated€12.00');
    await untilShown('cornershop.example€12.00');
    await db.shops.put({ origin: GREEN, name: 'Green', ...seen });
    await vi.waitFor(() => expect(shownText()).not.toContain('Not every shop of it'));
  });

  test('what is at home is named with how much, and bought all the same where the person says so', async () => {
    const atHome: BasketPlan['atHome'] = [
      { itemId: 'salt', wanted: 'salt', home: { kind: 'enough', have: { count: 1, need: null } } },
      {
        ...{ itemId: 'eggs', wanted: 'eggs' },
        home: { kind: 'part', have: { count: 4, need: null }, missing: { count: 2, need: null } },
      },
    ];
    await db.plans.put({ ...plan(), atHome });
    answers.planList = { planId: 'p2' };
    openPanel('plans');
    await untilShown('saltat home: 1 ×, enough');
    expect(shownText()).toContain('eggsat home: 4 ×, still missing: 2 ×');
    button('Buy all of it anyway: “salt”').click();
    expect(await untilSent('planList')).toEqual({ listId: 'l1' });
    expect(sent[0]).toEqual({
      name: 'updateItem',
      input: { id: 'salt', change: { isBoughtAnyway: true } },
    });
  });

  test('a plan of what is all at home says that nothing has to be bought', async () => {
    const home = { kind: 'enough', have: { count: 1, need: null } } as const;
    const atHome = [{ itemId: 'salt', wanted: 'salt', home }];
    await db.plans.put({ ...plan(), shops: [], unmet: [], runnerUp: null, atHome });
    openPanel('plans');
    await untilShown('nothing has to be bought');
    expect(shownText()).not.toContain('Nothing on this list could be planned');
    expect(shownText()).not.toContain('Save for next time');
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

function withLiked(liked: LikedLine): BasketPlan {
  const made = plan();
  const [corner, ...others] = made.shops;
  if (!corner) throw new Error('the plan has no shop');
  return {
    ...made,
    shops: [{ ...corner, lines: corner.lines.map((each) => ({ ...each, liked })) }, ...others],
  };
}
