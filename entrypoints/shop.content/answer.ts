import { browser } from 'wxt/browser';
import { readPage } from '../../utils/extraction/read-page';
import type { PageContract, PageQuestion } from '../../utils/messaging/page-contract';
import { addLine, readCart, setLine } from './cart';

type Answers = {
  readonly [Name in keyof PageContract]: (
    input: PageContract[Name]['input'],
  ) => Promise<PageContract[Name]['output']>;
};

const answers: Answers = {
  readNow: async () => readPage(document, { url: location.href, observedAt: Date.now() }),
  readCart,
  addLine,
  setLine,
};

/** Answers the background's questions about this page until the signal ends it. */
export function answerBackground(signal: AbortSignal): void {
  const listener = (
    question: unknown,
    sender: { id?: string | undefined },
    sendResponse: (answer: unknown) => void,
  ) => {
    if (sender.id !== browser.runtime.id || !isQuestion(question)) return undefined;
    void answer(question).then(sendResponse);
    return true;
  };
  browser.runtime.onMessage.addListener(listener as never);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener as never), {
    once: true,
  });
}

async function answer({ cartwright, input }: PageQuestion): Promise<unknown> {
  const act = answers[cartwright] as (input: unknown) => Promise<unknown>;
  try {
    return { ok: true, value: await act(input) };
  } catch (cause) {
    return { ok: false, error: cause instanceof Error ? cause.message : String(cause) };
  }
}

function isQuestion(value: unknown): value is PageQuestion {
  if (typeof value !== 'object' || value === null || !('cartwright' in value)) return false;
  return typeof value.cartwright === 'string' && Object.hasOwn(answers, value.cartwright);
}
