import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import type { ShopRule } from '../../utils/domain/shop-rule';
import { learnAt } from '../../utils/extraction/learned/learn-rule';
import { readPage } from '../../utils/extraction/read-page';
import { type OnReading, watchPage } from '../../utils/extraction/watch-page';
import { answerBackground } from '../../utils/messaging/answer';
import { request } from '../../utils/messaging/request';
import { makeReporter } from './report';

const WATCHING = '__cartwrightWatches';

/** Reads the page of a shop that the person granted, and reports what it saw. */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  noScriptStartedPostMessage: true,
  // WXT's own context is not used: an event on the document ends it, which a second start sends, and any script of the page can.
  main() {
    // The registration, a click and each waking of the background may start the script in one page; later starts find the first one's mark.
    if (Object.hasOwn(globalThis, WATCHING)) return;
    Object.defineProperty(globalThis, WATCHING, { value: true });
    const known: { rules: readonly ShopRule[] } = { rules: [] };
    answerBackground({
      readNow: async ({ rules }) => {
        known.rules = rules;
        return readPage(document, { url: location.href, observedAt: Date.now(), rules });
      },
      learnAt: async (picked) => learnAt(document, location.href, picked),
    });
    const life = new AbortController();
    const report = makeReporter(life.signal);
    const tell: OnReading = (reading) => {
      // After an update of the extension nobody hears this script any more; its successor does the work.
      if (browser.runtime?.id) void report(reading);
      else life.abort();
    };
    const begin = () => watchPage(window, tell, { signal: life.signal, rules: () => known.rules });
    request('shopRules', {}).then(({ rules }) => {
      known.rules = rules;
      begin();
    }, begin);
  },
});
