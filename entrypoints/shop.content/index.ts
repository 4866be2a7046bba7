import { defineContentScript } from 'wxt/utils/define-content-script';
import { watchPage } from '../../utils/extraction/watch-page';
import { answerBackground } from './answer';
import { makeReporter } from './report';

const RUNNING = '__cartwrightIsRunning';

export default defineContentScript({
  registration: 'runtime',
  matches: [],
  main(ctx) {
    // Both the registration and a click may start the script in one page; the second start finds the first one's mark.
    if (Object.hasOwn(globalThis, RUNNING)) return;
    Object.defineProperty(globalThis, RUNNING, { value: true });
    answerBackground(ctx.signal);
    const report = makeReporter(ctx.signal);
    watchPage(window, report, { signal: ctx.signal });
  },
});
