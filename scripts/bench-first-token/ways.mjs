import { send, untilRows } from '../../tests/browser/harness/database.ts';

const QUESTION = 'Which milk is cheaper?';

/** Asks through the extension: its panel sends the question, its worker asks the server, and its panel draws the first word. */
export async function openExtension(browser, { url }) {
  const panel = await browser.screen('sidepanel', { width: 400, height: 900 });
  const profile = { id: 'bench', name: 'Bench', server: 'custom', baseUrl: url, model: 'bench-1' };
  await send(panel, 'saveProfile', { profile, key: 'sk-a-key-of-the-bench-0001' });
  await send(panel, 'saveSettings', { activeProfileId: profile.id });
  let asked = 0;
  return async () => {
    asked += 1;
    const { id: threadId } = await send(panel, 'createThread', {});
    await panel.waitForFunction(() => document.querySelectorAll('article.run').length === 0);
    const times = await panel.evaluate(askAndWatch, { threadId, question: QUESTION });
    await untilRows(panel, 'runs', (rows) => rows.filter(({ state }) => state === 'done').length === asked);
    return times;
  };
}

/** Asks with a bare fetch from a page of the same server, and reads what comes with nothing in between. */
export async function openBare(browser, { origin, url, last }) {
  const page = await browser.context.newPage();
  await page.goto(origin);
  return () => page.evaluate(fetchAndRead, { url: `${url}/chat/completions`, body: last().body });
}

/** In the panel: when the question was sent, and when its first word stood on the screen's page. */
function askAndWatch(input) {
  const now = () => performance.timeOrigin + performance.now();
  return new Promise((resolve) => {
    const watch = new MutationObserver(() => {
      if (!document.querySelector('.run-answer')?.textContent.includes('word0')) return;
      watch.disconnect();
      resolve({ asked, there: now() });
    });
    watch.observe(document, { childList: true, subtree: true, characterData: true });
    const asked = now();
    void chrome.runtime.sendMessage({ name: 'ask', input });
  });
}

/** In a page: when the request was made, and when its first word could be read; the rest is read to its end. */
async function fetchAndRead({ url, body }) {
  const now = () => performance.timeOrigin + performance.now();
  const asked = now();
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(url, { method: 'POST', headers, body });
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let [text, there] = ['', 0];
  for (;;) {
    const { done, value } = await reader.read();
    text += value ?? '';
    if (there === 0 && text.includes('word0')) there = now();
    if (done) return { asked, there };
  }
}
