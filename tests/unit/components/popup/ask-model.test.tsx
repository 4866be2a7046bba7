// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { saveProfile } from '../../../../utils/storage/commands/profiles';
import { holdErrand } from '../../../../utils/storage/commands/sent-requests';
import { saveSettings } from '../../../../utils/storage/commands/settings';
import { euros } from '../../../support/rows';
import {
  answers,
  button,
  closePanel,
  refusals,
  sent,
  shownText,
  trustedClick,
  untilSent,
  untilShown,
} from '../sidepanel/panel-page';
import { freshPopup, HERE, here, keep, openPopup } from './popup-page';

const ASK = 'Ask the model to read it';

beforeEach(async () => {
  await freshPopup();
  answers.readTab = { kind: 'none', productKey: null, recipe: null };
  await saveProfile(
    {
      id: 'm',
      name: 'Mine',
      server: 'custom',
      baseUrl: 'https://models.example/v1',
      model: 'qwen',
      roles: ['quick'],
    },
    null,
    1,
  );
});
afterEach(() => {
  closePanel();
  vi.unstubAllGlobals();
});

const hold = () =>
  holdErrand({
    id: 'held',
    runId: 'reading',
    turn: 0,
    at: 1,
    url: 'https://models.example/v1/chat/completions',
    body: '{"messages":[{"role":"user","content":"Whole milk"}]}',
    state: 'waiting',
    shops: ['https://greengrocer.example'],
  });

test('where the page was read well no model is offered', async () => {
  answers.readTab = { kind: 'product', productKey: HERE, recipe: null };
  await keep(here());
  await openPopup();
  await untilShown('€2.38');
  expect(shownText()).not.toContain(ASK);
});

test('without a model none is offered', async () => {
  await freshPopup();
  answers.readTab = { kind: 'none', productKey: null, recipe: null };
  await openPopup();
  await untilShown('This page shows no product');
  expect(shownText()).not.toContain(ASK);
});

test('where the lines of the page go stands there before they go', async () => {
  await openPopup();
  await untilShown('Some lines of this page go to qwen at models.example.');
});

test('the browser’s own model is offered where the person uses it, and nothing leaves', async () => {
  await freshPopup();
  answers.readTab = { kind: 'none', productKey: null, recipe: null };
  vi.stubGlobal('LanguageModel', { availability: async () => 'available', create: async () => ({}) });
  await saveSettings({ usesBuiltInModel: true });
  answers.readTabWithModel = { kind: 'read', found: [], isComplete: false };
  await openPopup();
  await untilShown('nothing leaves this device');
  button(ASK).click();
  expect(await untilSent('readTabWithModel')).toEqual({ tabId: 7 });
});

test('when it found something the page is read again with it', async () => {
  answers.readTabWithModel = { kind: 'read', found: ['price'], isComplete: true };
  await openPopup();
  await untilShown(ASK);
  const before = sent.filter(({ name }) => name === 'readTab').length;
  button(ASK).click();
  await vi.waitFor(() => expect(sent.filter(({ name }) => name === 'readTab')).toHaveLength(before + 1));
});

test('when it found nothing the price can be pointed at', async () => {
  answers.readTabWithModel = { kind: 'read', found: [], isComplete: false };
  await openPopup();
  await untilShown(ASK);
  button(ASK).click();
  await untilShown('Your model found nothing that this page prints too. Point at the price instead.');
  expect(button('Point at the price').disabled).toBe(false);
});

test('a price that is only remembered says so, and can be asked for', async () => {
  await keep(here());
  await openPopup();
  await untilShown('This page says nothing of it now: this is what it said last time.');
  await untilShown(ASK);
});

test('a product whose name nobody could read says so, and its name can be asked for', async () => {
  answers.readTab = { kind: 'product', productKey: HERE, recipe: null };
  await keep(here({ name: '' }));
  await openPopup();
  await untilShown('The page does not say its name');
  await untilShown('€2.38');
  await untilShown(ASK);
});

test('what the model read is marked where it stands', async () => {
  answers.readTab = { kind: 'product', productKey: HERE, recipe: null };
  await keep(here({ isPriceSure: false, byModel: ['name', 'price'] }));
  await openPopup();
  await untilShown('Read by your model: check it on the page.');
  expect(shownText()).toContain('read by the model');
  expect(shownText()).not.toContain('Not certain');
});

test('only the list price of the model is marked at the list price', async () => {
  answers.readTab = { kind: 'product', productKey: HERE, recipe: null };
  await keep(here({ listPrice: euros('3.00'), byModel: ['listPrice'] }));
  await openPopup();
  await untilShown('read by the model');
  expect(shownText()).not.toContain('Read by your model');
});

test('what must be seen first is shown, and goes only with the person’s own click', async () => {
  await hold();
  answers.readTabWithModel = { kind: 'held', requestId: 'held' };
  answers.releaseReading = { kind: 'read', found: [], isComplete: false };
  await openPopup();
  await untilShown(ASK);
  button(ASK).click();
  await untilShown('This holds words of greengrocer.example and would go to models.example.');
  button('Send').click();
  expect(sent.some(({ name }) => name === 'releaseReading')).toBe(false);
  trustedClick(button('Send'));
  expect(await untilSent('releaseReading')).toEqual({ tabId: 7, id: 'held', isAlways: false });
  await untilShown('Your model found nothing');
});

test('who wants to see every request is not offered that a shop’s go unseen', async () => {
  await hold();
  answers.readTabWithModel = { kind: 'held', requestId: 'held' };
  await openPopup();
  await untilShown(ASK);
  button(ASK).click();
  await untilShown('Always send for this shop');
  await saveSettings({ review: 'always' });
  await vi.waitFor(() => expect(shownText()).not.toContain('Always send for this shop'));
});

test('what is not let go is given up', async () => {
  await hold();
  answers.readTabWithModel = { kind: 'held', requestId: 'held' };
  await openPopup();
  await untilShown(ASK);
  button(ASK).click();
  await untilShown('Look before it leaves');
  button('Don’t send').click();
  expect(await untilSent('refuseReading')).toEqual({ id: 'held' });
  await untilShown(ASK);
});

test('a page that cannot be read says why', async () => {
  refusals.readTabWithModel = 'nothing is kept of private windows';
  await openPopup();
  await untilShown(ASK);
  button(ASK).click();
  await untilShown('nothing is kept of private windows');
});

test('a limit that was reached leads to where it is set', async () => {
  answers.readTabWithModel = { kind: 'failed', error: { kind: 'ceiling', detail: '', ceiling: 'day-cost' } };
  await openPopup();
  await untilShown(ASK);
  button(ASK).click();
  await untilShown('Open options');
  expect(document.querySelector('.ask-model a')?.getAttribute('href')).toBe('options.html#privacy');
});
