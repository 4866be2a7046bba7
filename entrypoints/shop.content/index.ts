import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { watchPage } from '../../utils/extraction/watch-page';
import { answerBackground } from './answer';
import { makeReporter } from './report';

const RUNNING = '__cartwrightIsRunning';

export default defineContentScript({
  registration: 'runtime',
  matches: [],
  noScriptStartedPostMessage: true,
  // WXT's own context is not used: it ends when an event on the document says so, and any script of the page can send that event.
  main() {
    // The registration, a click and each waking of the background may start the script in one page; later starts find the first one's mark.
    if (Object.hasOwn(globalThis, RUNNING)) return;
    Object.defineProperty(globalThis, RUNNING, { value: true });
    const life = new AbortController();
    answerBackground(life.signal);
    const report = makeReporter(life.signal);
    const tell = (reading: Parameters<typeof report>[0]) => {
      // After an update of the extension nobody hears this script any more; its successor does the work.
      if (browser.runtime?.id) void report(reading);
      else life.abort();
    };
    watchPage(window, tell, { signal: life.signal });
  },
});
