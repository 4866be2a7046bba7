import { browser } from 'wxt/browser';

/** Whether this page is shown in the small window under our button, which takes its size from the page, and not in a tab. */
export function isPopupWindow(): boolean {
  return browser.extension.getViews({ type: 'popup' }).includes(window);
}
