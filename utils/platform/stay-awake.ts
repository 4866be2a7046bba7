import { browser } from 'wxt/browser';

const KEY = 'awake';
const BEAT_MS = 5_000;

/** Keeps the background alive while `work` goes on: browsers count a write to session storage as a sign of life, and no stream. */
export async function stayAwakeFor<T>(work: () => Promise<T>): Promise<T> {
  const timer = setInterval(() => void browser.storage.session.set({ [KEY]: Date.now() }), BEAT_MS);
  try {
    return await work();
  } finally {
    clearInterval(timer);
    await browser.storage.session.remove(KEY);
  }
}
