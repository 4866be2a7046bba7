import { browser } from 'wxt/browser';
import type { PageContract, PageQuestion } from './page-contract';

/** What one content script answers to the background's questions about its page. */
export type Answers = {
  readonly [Name in keyof PageContract]?: (
    input: PageContract[Name]['input'],
  ) => Promise<PageContract[Name]['output']>;
};

/**
 * Answers the questions of the background that `answers` knows, as long as the page is there; others are left to other
 * scripts. A script that was started twice in one page answers once.
 */
export function answerBackground(answers: Answers): void {
  const names = Object.keys(answers);
  const mark = `__cartwright:${names.join()}`;
  if (Object.hasOwn(globalThis, mark)) return;
  Object.defineProperty(globalThis, mark, { value: true });
  const listener = (
    question: unknown,
    sender: { id?: string | undefined },
    sendResponse: (answer: unknown) => void,
  ) => {
    if (sender.id !== browser.runtime.id || !isQuestion(question, names)) return undefined;
    void answer(answers, question).then(sendResponse);
    return true;
  };
  browser.runtime.onMessage.addListener(listener as never);
}

async function answer(answers: Answers, { cartwright, input }: PageQuestion): Promise<unknown> {
  const act = answers[cartwright] as (input: unknown) => Promise<unknown>;
  try {
    return { ok: true, value: await act(input) };
  } catch (cause) {
    return { ok: false, error: cause instanceof Error ? cause.message : String(cause) };
  }
}

function isQuestion(value: unknown, names: readonly string[]): value is PageQuestion {
  if (typeof value !== 'object' || value === null || !('cartwright' in value)) return false;
  return typeof value.cartwright === 'string' && names.includes(value.cartwright);
}
