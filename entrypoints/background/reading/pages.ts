import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { pageAnswers } from '../../../utils/messaging/page-answers';
import type { PageContract } from '../../../utils/messaging/page-contract';
import { runScript, type ScriptName } from '../../../utils/platform/content-scripts';

/** A page that does not answer within this time is treated as gone. */
const ANSWER_MS = 30_000;

/**
 * Asks our content script in a tab, starting it there first if it is not running. What comes back is a page's word and is
 * parsed. Throws with a sentence for the person when the page cannot be read.
 */
export async function askPage<Name extends keyof PageContract>(
  tabId: number,
  name: Name,
  input: PageContract[Name]['input'],
): Promise<PageContract[Name]['output']> {
  const answer = await within(send(tabId, name, input), ANSWER_MS);
  if (!isAnswer(answer)) throw new Error('this page does not answer: reload it and try again');
  if (!answer.ok) throw new Error(answer.error);
  return v.parse(pageAnswers[name] as v.GenericSchema<unknown, PageContract[Name]['output']>, answer.value);
}

/** Opens a page behind the others and waits until it is loaded; answers the tab, and how to close it. */
export async function openPage(url: string): Promise<{ tabId: number; close: () => Promise<void> }> {
  const tab = await browser.tabs.create({ url, active: false });
  const tabId = tab.id;
  if (tabId === undefined) throw new Error(`the browser opened no tab for ${new URL(url).host}`);
  await loaded(tabId);
  return { tabId, close: () => browser.tabs.remove(tabId).catch(() => undefined) };
}

/** Which of our content scripts answers which question. */
const SCRIPTS: Readonly<Record<keyof PageContract, ScriptName>> = {
  capturePage: 'shop',
  pickOnPage: 'pick',
  readCart: 'cart',
  addLine: 'cart',
  setLine: 'cart',
};

/** What changes a cart is sent once: whether a page that went away in the middle had taken it, nobody knows. */
const SENT_ONCE: readonly (keyof PageContract)[] = ['addLine', 'setLine'];

async function send(tabId: number, name: keyof PageContract, input: unknown): Promise<unknown> {
  const question = { cartwright: name, input };
  const ask = () => browser.tabs.sendMessage(tabId, question, { frameId: 0 });
  const answer = SENT_ONCE.includes(name) ? undefined : await ask().catch(() => undefined);
  if (answer !== undefined) return answer;
  // Nobody there may answer this yet: the page is older than the grant, was opened by a click on our button, or has no cart script.
  await runScript(tabId, SCRIPTS[name]).catch((cause: unknown) => {
    throw new Error('Cartwright may not read this page: allow this shop first', { cause });
  });
  return ask();
}

type Answer = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly error: string };

function isAnswer(value: unknown): value is Answer {
  return typeof value === 'object' && value !== null && 'ok' in value;
}

async function loaded(tabId: number): Promise<void> {
  const until = Date.now() + ANSWER_MS;
  while (Date.now() < until) {
    const { status, url } = await browser.tabs.get(tabId);
    // Firefox calls the empty page that every tab begins with complete, too, and does not tell its address.
    if (status === 'complete' && url?.startsWith('http')) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

function within<T>(promise: Promise<T>, ms: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('the page did not answer in time')), ms);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
