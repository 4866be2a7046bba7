import { browser } from 'wxt/browser';

const KEY = 'awake';
const BEAT_MS = 5_000;

/**
 * Keeps the background alive while `work` goes on: browsers count a write to session storage as a sign of life, and no stream. Where
 * that storage refuses, the work goes on as long as it is let: nothing of it hangs on the word.
 */
export async function stayAwakeFor<T>(work: () => Promise<T>): Promise<T> {
  const timer = setInterval(
    () => void say(() => browser.storage.session.set({ [KEY]: Date.now() })),
    BEAT_MS,
  );
  try {
    return await work();
  } finally {
    clearInterval(timer);
    await say(() => browser.storage.session.remove(KEY));
  }
}

async function say(word: () => Promise<void>): Promise<void> {
  try {
    await word();
  } catch (cause) {
    console.error('the browser took no sign of life', cause);
  }
}
