import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { askPage } from '../../../../entrypoints/background/reading/pages';
import type { Approval } from '../../../../utils/domain/cart/cart';

type Name = Parameters<typeof askPage>[1];

const NOBODY = 'Could not establish connection. Receiving end does not exist.';
const BROKE_OFF =
  'A listener indicated an asynchronous response by returning true, but the message channel closed before a response was received';
const EMPTY = { origin: 'https://a.example', readAt: 1, lines: [], total: null };

/** A tab whose page answers as told, one word after the other, and which of our scripts came into it. */
function openTab(answers: readonly unknown[]) {
  const asked: Name[] = [];
  const scripts: string[] = [];
  const left = [...answers];
  const sendMessage = vi.fn(async (_tab: number, { cartwright }: { cartwright: Name }) => {
    asked.push(cartwright);
    const answer = left.shift();
    if (answer instanceof Error) throw answer;
    return answer;
  });
  fakeBrowser.tabs.sendMessage = sendMessage as unknown as typeof fakeBrowser.tabs.sendMessage;
  const executeScript = vi.fn(async ({ files }: { files: string[] }) => void scripts.push(...files));
  fakeBrowser.scripting.executeScript =
    executeScript as unknown as typeof fakeBrowser.scripting.executeScript;
  return { asked, scripts };
}

beforeEach(() => fakeBrowser.reset());

test('a page that nobody answers in yet is asked again once our script is there', async () => {
  const { asked, scripts } = openTab([new Error(NOBODY), { ok: true, value: EMPTY }]);
  expect(await askPage(1, 'readCart', { platform: null })).toEqual(EMPTY);
  expect([asked, scripts]).toEqual([['readCart', 'readCart'], ['/content-scripts/cart.js']]);
});

test.each([BROKE_OFF, NOBODY, undefined])(
  'what puts into a cart is sent once, even where the page answers %s',
  async (words) => {
    const { asked, scripts } = openTab([words === undefined ? undefined : new Error(words)]);
    const answer = askPage(1, 'addLine', { approval: {} as Approval });
    await expect(answer).rejects.toThrow();
    expect([asked, scripts]).toEqual([['addLine'], ['/content-scripts/cart.js']]);
  },
);

test('what takes out of a cart is sent once', async () => {
  const { asked } = openTab([new Error(BROKE_OFF)]);
  await expect(askPage(1, 'setLine', { platform: null, lineId: '1', count: 0 })).rejects.toThrow(BROKE_OFF);
  expect(asked).toEqual(['setLine']);
});
