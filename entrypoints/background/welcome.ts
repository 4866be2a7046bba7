import { browser } from 'wxt/browser';
import { readSettings } from '../../utils/storage/queries/settings';

/** After the first install, and only then, shows the three steps to a first answer. */
export async function welcome(reason: string): Promise<void> {
  if (reason !== 'install' || (await readSettings()).hasSeenWelcome) return;
  await browser.tabs.create({ url: browser.runtime.getURL('/options.html#welcome') });
}
