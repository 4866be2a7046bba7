import { defineContentScript } from 'wxt/utils/define-content-script';
import { answerBackground } from '../../utils/messaging/answer';
import { letPersonPick } from './picking';

/** Comes into a page only when the person asked to point at something there. */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  noScriptStartedPostMessage: true,
  main() {
    answerBackground({
      pickOnPage: async ({ field }) => {
        await letPersonPick(field);
        return { isPicking: true };
      },
    });
  },
});
