import type { BrowserContext, Page } from 'playwright-core';

/** Kills the extension's background worker as the browser does when it needs room; a page of the extension must be open. */
export async function killWorker(context: BrowserContext, screen: Page): Promise<void> {
  const session = await context.newCDPSession(screen);
  const stopped = new Promise<void>((resolve) => {
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) resolve();
    });
  });
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await stopped;
  await session.detach();
}
