// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type ListItem, NO_CONDITIONS } from '../../../../utils/domain/list/list';
import { keptOf, type SavedFlow } from '../../../../utils/domain/plan/saved-flow';
import { db } from '../../../../utils/storage/db';
import { DAY, NOON } from '../../../support/rows';
import {
  answers,
  button,
  closePanel,
  freshBrowser,
  openPanel,
  refusals,
  sent,
  shownText,
  type,
  untilSent,
  untilShown,
} from './panel-page';
import { plan } from './plan-rows';

const LIST = { id: 'l1', name: 'Week', budget: null, maxShops: null, createdAt: NOON, updatedAt: NOON };
const ITEM: ListItem = {
  ...NO_CONDITIONS,
  ...{ id: 'i1', listId: 'l1', text: 'milk', count: 2, need: null, productKey: null },
  ...{ accepts: 'same-kind', isDone: false, position: 1 },
};
const FLOW: SavedFlow = {
  ...{ id: 'f', name: 'Weekend', createdAt: NOON, lastRunAt: NOON + DAY, listId: 'l1' },
  ...keptOf(LIST, [ITEM]),
};

beforeEach(async () => {
  await freshBrowser();
  await db.lists.put(LIST);
  await db.items.put(ITEM);
});
afterEach(closePanel);

test('a plan is kept under the name that the person gives it, the name of its list where they give none', async () => {
  await db.plans.put(plan());
  answers.saveFlow = { id: 'f' };
  openPanel('plans');
  await untilShown('Save for next time');
  button('Save for next time').click();
  await untilShown('Next time this list is planned with the prices of the day');
  type(document.querySelector('form input'), ' Sundays ');
  await new Promise(requestAnimationFrame);
  document.querySelector('form')?.requestSubmit();
  expect(await untilSent('saveFlow')).toEqual({ planId: 'p1', name: 'Sundays' });
  await untilShown('Saved. It stands under');
});

test('a plan without a list can be kept too', async () => {
  await db.plans.put({ ...plan(), listId: null });
  openPanel('plans');
  await untilShown('Save for next time');
});

test('what is kept is said so as long as the list asks for the same, and kept anew with undo once it does not', async () => {
  await db.plans.put(plan());
  await db.flows.put(FLOW);
  answers.updateFlow = { trashId: 't' };
  openPanel('plans');
  await untilShown('Kept for next time as “Weekend”.');
  await db.items.update('i1', { isDone: true });
  await untilShown('Kept for next time as “Weekend”.');
  await db.items.update('i1', { count: 3 });
  await untilShown('the list asks for something else now');
  button('Keep it as it is now').click();
  expect(await untilSent('updateFlow')).toEqual({ id: 'f', planId: 'p1' });
  await untilShown('“Weekend” is kept as it is now');
  button('Undo').click();
  expect(await untilSent('undo')).toEqual({ trashId: 't' });
});

test('what was kept is planned again, and old prices are read first; it can be forgotten, with undo', async () => {
  await db.flows.put(FLOW);
  Object.assign(answers, { runFlow: { planId: 'p2' }, rereadPlan: { planId: 'p3' } });
  answers.deleteFlow = { trashId: 't' };
  openPanel('plans');
  await untilShown('Weekend');
  button('Plan again').click();
  expect(await untilSent('rereadPlan')).toEqual({ planId: 'p2' });
  expect(sent[0]).toEqual({ name: 'runFlow', input: { id: 'f' } });
  button('Forget “Weekend”').click();
  expect(await untilSent('deleteFlow')).toEqual({ id: 'f' });
  await untilShown('Undo');
});

test('where there is nothing to plan from the reason is said and nothing else happens', async () => {
  await db.flows.put(FLOW);
  refusals.runFlow = 'No prices were seen yet.';
  openPanel('plans');
  await untilShown('Weekend');
  button('Plan again').click();
  await untilShown('No prices were seen yet.');
  expect(sent.map(({ name }) => name)).toEqual(['runFlow']);
  expect(shownText()).toContain('Weekend');
});
