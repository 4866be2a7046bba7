import type { Page } from 'playwright-core';
import type { ChromiumWithCartwright } from './chromium.ts';

interface ExtensionsPage {
  readonly developerPrivate: {
    updateExtensionConfiguration(change: { extensionId: string; hostAccess: 'ON_CLICK' }): Promise<void>;
  };
}

/** Takes every site from the extension, as a person does on the browser's own page: site access "on click". Nothing is asked. */
export async function revokeAllSites({ id }: ChromiumWithCartwright, extensions: Page): Promise<void> {
  await extensions.evaluate(
    (extensionId) =>
      (
        globalThis as unknown as { chrome: ExtensionsPage }
      ).chrome.developerPrivate.updateExtensionConfiguration({
        extensionId,
        hostAccess: 'ON_CLICK',
      }),
    id,
  );
}
