import { expect, test } from 'vitest';
import { assertFromPanel } from '../../../../entrypoints/background/fill/approval-sender';
import type { Origin } from '../../../../utils/messaging/contract';

const ORIGIN = 'chrome-extension://abcdefgh';
const panel: Origin = {
  from: 'screen',
  origin: ORIGIN,
  url: `${ORIGIN}/sidepanel.html?tab=3#plans`,
  tabId: null,
  isPrivate: false,
};

test('a plan is approved in the side panel', () => expect(() => assertFromPanel(panel)).not.toThrow());

test.each<[string, Partial<Origin>]>([
  ['the popup', { url: `${ORIGIN}/popup.html` }],
  ['the options', { url: `${ORIGIN}/options.html#/sidepanel.html` }],
  [
    'a shop’s page',
    { from: 'content', origin: 'https://shop.example', url: 'https://shop.example/sidepanel.html' },
  ],
  ['a page of another extension', { url: 'chrome-extension://other/sidepanel.html' }],
  ['a sender without an address', { url: null }],
])('a plan is not approved by %s (A06)', (_, change) => {
  expect(() => assertFromPanel({ ...panel, ...change })).toThrow('only be approved in the side panel');
});
