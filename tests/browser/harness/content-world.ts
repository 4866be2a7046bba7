import type { BrowserContext, Page } from 'playwright-core';

interface World {
  readonly id: number;
  readonly origin: string;
  readonly auxData?: { readonly type?: string };
}

/**
 * Runs an expression in a page, in the world of our content script, where the extension's API is. Throws when our content
 * script does not run there. The expression's value must be plain data.
 */
export async function evaluateInContentWorld<Value>(
  context: BrowserContext,
  page: Page,
  id: string,
  expression: string,
): Promise<Value> {
  const session = await context.newCDPSession(page);
  const worlds: World[] = [];
  session.on('Runtime.executionContextCreated', ({ context: world }) => worlds.push(world));
  await session.send('Runtime.enable');
  const world = worlds.find(({ origin }) => origin === `chrome-extension://${id}`);
  if (!world) throw new Error(`our content script does not run in ${page.url()}`);
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    contextId: world.id,
    expression,
    awaitPromise: true,
    returnByValue: true,
  });
  await session.detach();
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as Value;
}
