import { defineContentScript } from 'wxt/utils/define-content-script';
import { answerBackground } from '../../utils/messaging/answer';
import { addLine, readCart, setLine } from './cart';

/** Comes into a shop's page only while an approved cart is filled, read or undone; reading pages does not need it. */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  noScriptStartedPostMessage: true,
  main() {
    answerBackground({ readCart, addLine, setLine });
  },
});
