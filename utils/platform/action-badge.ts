import { browser } from 'wxt/browser';

/** Shows on our button how many price drops wait to be seen; nothing when there are none. */
export async function showAlertCount(count: number): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: '#1f6f5c' });
  await browser.action.setBadgeText({ text: count === 0 ? '' : String(Math.min(count, 99)) });
}
