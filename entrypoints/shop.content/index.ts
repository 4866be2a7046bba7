import { defineContentScript } from 'wxt/utils/define-content-script';
import { readPage } from '../../utils/extraction/read-page';
import { watchPage } from '../../utils/extraction/watch-page';
import { answerBackground } from '../../utils/messaging/answer';
import { makeReporter } from './report';

const WATCHING = '__cartwrightWatches';

/** Reads the page of a shop that the person granted, and reports what it saw. */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  main(ctx) {
    // Both the registration and a click may start the script in one page; the second start finds the first one's mark.
    if (Object.hasOwn(globalThis, WATCHING)) return;
    Object.defineProperty(globalThis, WATCHING, { value: true });
    const readNow = async () => readPage(document, { url: location.href, observedAt: Date.now() });
    answerBackground({ readNow }, ctx.signal);
    watchPage(window, makeReporter(ctx.signal), { signal: ctx.signal });
  },
});
