import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { type Report, watchPage } from '../../utils/extraction/watch-page';
import { answerBackground } from '../../utils/messaging/answer';
import { makeReporter } from './report';

const WATCHING = '__cartwrightWatches';

/** Takes the page of a shop that the person granted along, now and whenever it changes; the background reads it. */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  noScriptStartedPostMessage: true,
  // WXT's own context is not used: an event on the document ends it, which a second start sends, and any script of the page can.
  main() {
    // The registration, a click and each waking of the background may start the script in one page; later starts find the first one's mark.
    if (Object.hasOwn(globalThis, WATCHING)) return;
    Object.defineProperty(globalThis, WATCHING, { value: true });
    const life = new AbortController();
    const report = makeReporter(life.signal);
    const tell: Report = async (capture, last) => {
      // After an update of the extension nobody hears this script any more; its successor does the work.
      if (browser.runtime?.id) return report(capture, last);
      life.abort();
      return null;
    };
    const watch = watchPage(window, tell, { signal: life.signal });
    answerBackground({ capturePage: () => watch.takeNow() });
  },
});
