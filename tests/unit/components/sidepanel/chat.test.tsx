// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { nameWords } from '../../../../utils/domain/words/words';
import { db } from '../../../../utils/storage/db';
import { euros, milk } from '../../../support/rows';
import { saveRun, saveStep, saveThread } from './conversation-rows';
import { saveList, wish } from './list-page';
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

beforeEach(freshBrowser);
afterEach(closePanel);

const input = () => document.querySelector('textarea');
const ask = async (words: string) => {
  type(input(), words);
  await expect.poll(() => button('Send').disabled).toBe(false);
};
const press = (key: string, more: object = {}) =>
  input()?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }));

describe('asking', () => {
  test('without a model the panel says where answers come from', async () => {
    openPanel('chat');
    await untilShown('answers come straight from what was seen');
  });

  test('the first question begins a conversation and is asked in it', async () => {
    answers.createThread = { id: 't9' };
    answers.ask = { runId: 'r9' };
    openPanel('chat');
    await untilShown('Ask what you want to know');
    await ask('cheapest milk?');
    press('Enter');
    expect(await untilSent('ask')).toMatchObject({ threadId: 't9', question: 'cheapest milk?' });
    expect(sent.map((each) => each.name)).toEqual(['createThread', 'ask']);
  });

  test('Shift and Enter, and Enter while a word is composed, send nothing', async () => {
    await saveThread();
    openPanel('chat');
    await untilShown('Ask what you want to know');
    await ask('牛奶');
    press('Enter', { shiftKey: true });
    press('Enter', { isComposing: true });
    expect(sent).toEqual([]);
  });

  test('a question that could not be sent stays in the field, and the panel says so', async () => {
    await saveThread();
    openPanel('chat');
    await untilShown('Ask what you want to know');
    refusals.ask = 'no room';
    await ask('milk?');
    press('Enter');
    await untilShown('That did not work');
    expect(input()?.value).toBe('milk?');
    expect(shownText()).toContain('no room');
  });

  test('asked once more after its reply was lost, a question keeps its id; the next one has another', async () => {
    await saveThread();
    openPanel('chat');
    await untilShown('Ask what you want to know');
    refusals.ask = 'the message channel closed before a response was received';
    await ask('milk?');
    press('Enter');
    await untilShown('That did not work');
    delete refusals.ask;
    answers.ask = { runId: 'r9' };
    await expect.poll(() => button('Send').disabled).toBe(false);
    press('Enter');
    await expect.poll(() => sent.length).toBe(2);
    await expect.poll(() => input()?.value).toBe('');
    await ask('milk?');
    press('Enter');
    await expect.poll(() => sent.length).toBe(3);
    const ids = sent.map(({ input }) => (input as { id: string }).id);
    expect(ids[1]).toBe(ids[0]);
    expect(ids[2]).not.toBe(ids[0]);
  });

  test('quick requests fit what is attached', async () => {
    const tab = { handle: 'tab1', tabId: 4, url: 'https://greengrocer.example/p/milk', title: 'Whole milk' };
    await saveThread({ attached: [tab] });
    answers.ask = { runId: 'r9' };
    openPanel('chat');
    await untilShown('Find cheaper');
    expect(shownText()).not.toContain('Compare these');
    button('Find cheaper').click();
    expect(await untilSent('ask')).toMatchObject({ threadId: 't1', question: 'Find cheaper' });
  });

  test('the tab beside the panel is attached with one click', async () => {
    await saveThread();
    answers.attachTab = { handle: 'tab1' };
    openPanel('chat');
    await untilShown('Attach this tab');
    button('Attach this tab').click();
    expect(await untilSent('attachTab')).toEqual({ threadId: 't1', tabId: 7 });
  });

  test('an attached tab can be taken away', async () => {
    await saveThread({
      attached: [{ handle: 'tab1', tabId: 4, url: 'https://a.example/', title: 'Whole milk' }],
    });
    openPanel('chat');
    await untilShown('Whole milk');
    button('Remove Whole milk').click();
    expect(await untilSent('detachTab')).toEqual({ threadId: 't1', handle: 'tab1' });
  });
});

describe('answers', () => {
  test('only addresses of products that were seen become links, and nothing else of a model is markup', async () => {
    await db.products.put({ ...milk(), words: [] });
    await saveThread();
    const text = [
      '**Good:** [milk](https://greengrocer.example/p/milk), [bad](https://greengrocer.example/p/milk?x=1)',
      '[worse](javascript:alert(1)) ![pixel](https://evil.example/p.png) <img src=x onerror=alert(1)>',
      '<script>alert(1)</script>',
    ].join('\n\n');
    await saveRun({ text });
    openPanel('chat');
    await untilShown('Good:');
    await expect.poll(() => document.querySelectorAll('.markdown a').length).toBe(1);
    expect(document.querySelector('.markdown a')?.getAttribute('href')).toBe(milk().url);
    expect(document.querySelectorAll('.markdown img, .markdown script')).toHaveLength(0);
    expect(shownText()).toContain('bad (https://greengrocer.example/p/milk?x=1)');
    expect(shownText()).toContain('<img src=x onerror=alert(1)>');
  });

  test('a swap that is suggested is turned down for good, with a way back', async () => {
    const other = milk({
      productKey: 'https://corner.example/milk',
      origin: 'https://corner.example',
      url: 'https://corner.example/milk',
      price: euros('0.80'),
      seenAt: Date.now(),
    });
    await db.products.bulkPut([milk(), other].map((each) => ({ ...each, words: nameWords(each.name) })));
    const swap = { productKey: milk().productKey, refusedKey: other.productKey };
    Object.assign(answers, { refuseSwap: undefined, allowSwap: undefined });
    await saveThread();
    await saveRun();
    await saveStep({ result: { kind: 'substitutes', productKey: milk().productKey } });
    openPanel('chat');
    await untilShown('€0.80');
    button(`Not this instead: ${other.name}`).click();
    expect(await untilSent('refuseSwap')).toEqual(swap);
    await untilShown('Undo');
    button('Undo').click();
    expect(await untilSent('allowSwap')).toEqual(swap);
  });

  test('steps are shown as they happen, and what they found as a card', async () => {
    await db.products.put({ ...milk(), words: [] });
    await saveThread();
    await saveRun({ state: 'running', endedAt: null });
    await saveStep({ tool: 'search_memory', state: 'running', endedAt: null });
    openPanel('chat');
    await untilShown('searching what was seen');
    await saveStep({ result: { kind: 'products', productKeys: [milk().productKey] } });
    await untilShown('found 1 product');
    await untilShown('Whole milk 1 l');
    button('Stop').click();
    expect(await untilSent('stopRun')).toEqual({ runId: 'r1' });
  });

  test('a question of the copilot is answered by choosing', async () => {
    await saveThread();
    await saveRun();
    await saveStep({ result: { kind: 'question', text: 'Which one?', choices: ['Whole', 'Skimmed'] } });
    answers.ask = { runId: 'r2' };
    openPanel('chat');
    await untilShown('Which one?');
    button('Skimmed').click();
    expect(await untilSent('ask')).toMatchObject({ threadId: 't1', question: 'Skimmed' });
  });

  test('an answer whose worker fell silent is shown as cut off within seconds, and can be gone on with', async () => {
    await saveThread();
    await saveRun({ state: 'running', endedAt: null, heartbeatAt: Date.now() - 6500, text: 'I found' });
    answers.resumeRun = { runId: 'r1' };
    openPanel('chat');
    await untilShown('I found');
    expect(shownText()).not.toContain('cut off');
    await untilShown('The answer was cut off');
    button('Go on').click();
    expect(await untilSent('resumeRun')).toEqual({ runId: 'r1' });
  });

  test.each([
    ['key', 'did not accept the key', 'Check the key in the options'],
    ['rate-limit', 'too many requests', 'Wait a moment'],
    ['ollama-origin', 'browser extensions', 'OLLAMA_ORIGINS'],
    ['redirect', 'another address', 'Check the address'],
  ] as const)(
    'a failure by %s says what happened, that nothing was bought and what to do',
    async (kind, what, todo) => {
      await saveThread();
      await saveRun({ state: 'failed', error: { kind, detail: '401 from the server' } });
      openPanel('chat');
      await untilShown(what);
      expect(shownText()).toContain('Nothing was bought');
      expect(shownText()).toContain(todo);
      expect(shownText()).toContain('401 from the server');
    },
  );

  test('an answer that reached the limit says so, with who answered and at what cost', async () => {
    await saveThread();
    await saveRun({ text: 'Half', isTruncated: true, usage: { promptTokens: 1834, completionTokens: 212 } });
    openPanel('chat');
    await untilShown('cut short');
    expect(shownText()).toContain('qwen3.8-flash · 1,834 tokens in, 212 out');
  });

  test.each([
    ['answer-from-thinking', 'sent this answer as thinking'],
    ['thinking-ran-out', 'used up its limit with thinking'],
    ['prompt-cut', 'OLLAMA_CONTEXT_LENGTH'],
  ] as const)('what is odd about an answer is said quietly: %s', async (mark, words) => {
    await saveThread();
    await saveRun({ text: 'Milk.', marks: [mark] });
    openPanel('chat');
    await untilShown(words);
    await untilShown('Milk.');
  });
});

describe('what was done to a list', () => {
  const MILK_ADDED = {
    kind: 'list',
    listId: 'l1',
    trashId: 'x1',
    change: { kind: 'added', text: 'milk' },
  } as const;

  beforeEach(async () => {
    await saveThread();
    await saveRun();
    await saveList([wish('i1', 'milk')]);
    await db.trash.put({ id: 'x1', deletedAt: 1, tables: {} });
    await saveStep({ tool: 'add_to_list', result: MILK_ADDED });
  });

  test('each change has an undo, and a later look at the list does not hide it', async () => {
    const removed = { ...MILK_ADDED, trashId: 'x2', change: { kind: 'removed', text: 'tea' } } as const;
    await db.trash.put({ id: 'x2', deletedAt: 1, tables: {} });
    await saveStep({ id: 's2', index: 1, tool: 'remove_from_list', result: removed });
    const shown = { kind: 'list', listId: 'l1', trashId: null } as const;
    await saveStep({ id: 's3', index: 2, tool: 'show_list', result: shown });
    answers.undoStep = { undoing: 'undone' };
    openPanel('chat');
    await untilShown('“tea” removed');
    await expect.poll(() => document.querySelectorAll('.list-changes button')).toHaveLength(2);
    button('Undo: “tea” removed').click();
    expect(await untilSent('undoStep')).toEqual({ id: 's2' });
  });

  test('what was undone says so, also when the panel is opened again', async () => {
    await saveStep({ tool: 'add_to_list', result: { ...MILK_ADDED, isUndone: true } });
    openPanel('chat');
    await untilShown('“milk” addedUndone');
    expect(document.querySelector('.list-changes button')).toBeNull();
  });

  test('what was changed since says that it stays', async () => {
    answers.undoStep = { undoing: 'changed-since' };
    openPanel('chat');
    await untilShown('“milk” added');
    await expect.poll(() => document.querySelector('.list-changes button')).not.toBeNull();
    button('Undo: “milk” added').click();
    await untilShown('It was changed since then, so it stays as it is.');
  });

  test('after a week there is nothing left to undo', async () => {
    await db.trash.clear();
    openPanel('chat');
    await untilShown('“milk” added');
    expect(document.querySelector('.list-changes button')).toBeNull();
  });

  test('a removal from before changes were told keeps its undo', async () => {
    const { change: _, ...old } = MILK_ADDED;
    await saveStep({ tool: 'remove_from_list', result: old });
    openPanel('chat');
    await untilShown('removed from the list');
    await expect.poll(() => document.querySelector('.list-changes button')).not.toBeNull();
  });
});

describe('conversations', () => {
  test('one is deleted with an undo', async () => {
    await saveThread();
    answers.deleteThread = { trashId: 'x1' };
    answers.undo = { undoing: 'undone' };
    openPanel('chat');
    await untilShown('Ask what');
    button('Conversations').click();
    await untilShown('Milk');
    button('Delete “Milk”').click();
    await untilShown('Conversation deleted.');
    button('Undo').click();
    expect(await untilSent('undo')).toEqual({ trashId: 'x1' });
  });
});

test('when the browser lost what was kept, the panel says so', async () => {
  await db.settings.put({ key: 'isMemoryLost', value: true });
  openPanel('chat');
  await expect.poll(() => document.querySelector('.panel-notices [role=alert]')).not.toBeNull();
});
