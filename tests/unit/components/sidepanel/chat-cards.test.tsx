// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { BasketPlan } from '../../../../utils/domain/plan/plan';
import { addItems } from '../../../../utils/storage/commands/add-items';
import { db } from '../../../../utils/storage/db';
import { euros } from '../../../support/rows';
import { saveRun, saveStep, saveThread } from './conversation-rows';
import { button, closePanel, freshBrowser, openPanel, shownText, type, untilShown } from './panel-page';
import { CORNER, GREEN, plan } from './plan-rows';

beforeEach(async () => {
  await freshBrowser();
  await saveThread();
  await saveRun({ mode: 'quick', note: 'no-model' });
});
afterEach(closePanel);

const saveList = (id: string, name: string) =>
  db.lists.put({ id, name, budget: null, maxShops: null, createdAt: 1, updatedAt: 1 });
const rows = () => [...document.querySelectorAll('.plan-pair')].map((row) => row.textContent);
const shop = (origin: string, fee: string | null) => ({
  ...{
    origin,
    name: origin,
    state: 'on' as const,
    platform: null,
    ownTerms: null,
    firstSeenAt: 1,
    seenAt: 1,
  },
  terms: { deliveryFee: fee === null ? null : euros(fee), freeDeliveryFrom: null, minimumOrder: null },
});

async function showPlan(change: Partial<BasketPlan> = {}): Promise<void> {
  await db.plans.put({ ...plan(), ...change });
  await saveStep({ tool: 'plan_basket', result: { kind: 'plan', planId: 'p1' } });
  openPanel('chat');
  await untilShown('Open the plan');
}

test('a plan’s card names its list, and its lines add up to its total', async () => {
  await saveList('l1', 'Messy EN');
  await db.shops.bulkPut([shop(CORNER, '0'), shop(GREEN, '2.99')]);
  await showPlan({ discount: euros('1.00'), total: euros('8.96') });
  expect(document.querySelector('.panel-card h3')?.textContent).toBe('Messy EN');
  expect(shownText()).toContain('€8.96');
  expect(rows()).toEqual([
    'cornershop.example€4.18',
    'greengrocer.example€2.79',
    'Coupons-€1.00',
    'Delivery€2.99',
  ]);
  expect(shownText()).not.toContain('does not say what delivery costs');
});

test('where a shop does not state what delivery costs, the card says so as the plan does', async () => {
  await showPlan({ delivery: euros('0'), total: euros('6.97'), shops: plan().shops.slice(0, 1) });
  expect(rows().at(-1)).toBe('Deliverynot stated');
  expect(shownText()).toContain('A shop does not say what delivery costs: the total may become more.');
});

test('a plan that buys nothing says why, those of one reason together, and tells no sums', async () => {
  const order = { origin: CORNER, minimum: euros('10.00'), missing: euros('4.26') };
  const small = (itemId: string, wanted: string) => ({
    ...{ itemId, wanted, reason: 'below-minimum-order' as const, order },
  });
  await showPlan({
    ...{ shops: [], goods: euros('0'), delivery: euros('0'), total: euros('0'), runnerUp: null },
    unmet: [
      small('i1', 'milk'),
      { itemId: 'i2', wanted: 'saffron', reason: 'never-seen' },
      small('i3', 'eggs'),
    ],
  });
  expect(shownText()).toContain('Nothing on this list could be planned.3 items are not in the plan');
  expect([...document.querySelectorAll('.plan-reasons > li')].map((row) => row.textContent)).toEqual([
    'milk, eggscornershop.example takes orders from €10.00 on: €4.26 is missing',
    'saffronnot seen in any shop yet: look at it in a shop, then plan again',
  ]);
  expect(shownText()).not.toContain('€0.00');
});

test('of a long list the newest items are named, as they are what was just added', async () => {
  await saveList('l1', 'Week');
  const items = Array.from({ length: 12 }, (_, at) => ({ text: `good ${at + 1}.`, count: 1, need: null }));
  await addItems('l1', items, 1);
  await saveStep({ tool: 'add_to_list', result: { kind: 'list', listId: 'l1', trashId: null } });
  openPanel('chat');
  await untilShown('good 12.');
  expect(shownText()).not.toContain('good 4.');
  expect(shownText()).toContain('good 5.');
});

test('who names a list that is not there is told the lists that are', async () => {
  await saveRun({ mode: 'quick', note: 'no-such-list', question: 'plan my list Mesy' });
  await saveList('l1', 'Messy EN');
  await saveList('l2', 'Party');
  openPanel('chat');
  await untilShown('No list is called that.');
  await untilShown('Messy EN');
  button('Party').click();
  await untilShown('Plan this list');
});

test('an empty field runs as the panel does, and what is typed as its own letters do', async () => {
  openPanel('chat');
  await untilShown('No model is set');
  const field = document.querySelector('textarea');
  expect(field?.dir).toBe('');
  type(field, 'milk');
  await expect.poll(() => field?.dir).toBe('auto');
  type(field, '');
  await expect.poll(() => field?.dir).toBe('');
});
