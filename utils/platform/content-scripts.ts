import { browser } from 'wxt/browser';

const ID = 'shop';

/** Our content scripts: one reads pages; one works on carts and one lets the person point, and come into a page only for that. */
export type ScriptName = 'shop' | 'cart' | 'pick';

/**
 * Makes the browser run our content script on the given match patterns and nowhere else, top frame only.
 * Idempotent: an unchanged registration is left alone.
 */
export async function registerShopScript(
  matches: readonly string[],
  excludeMatches: readonly string[],
): Promise<void> {
  const [current] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (matches.length === 0) {
    if (current) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  const script = {
    id: ID,
    js: [fileOf('shop')],
    matches: [...matches],
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  };
  const wanted = excludeMatches.length > 0 ? { ...script, excludeMatches: [...excludeMatches] } : script;
  if (!current) await browser.scripting.registerContentScripts([wanted]);
  else if (differs(current, matches, excludeMatches)) {
    await browser.scripting.unregisterContentScripts({ ids: [ID] });
    await browser.scripting.registerContentScripts([wanted]);
  }
}

/** Runs one of our content scripts in a tab that we may see; a second time does nothing there. */
export async function runScript(tabId: number, name: ScriptName): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [fileOf(name)] });
}

function fileOf(name: ScriptName): `/content-scripts/${ScriptName}.js` {
  return `/content-scripts/${name}.js`;
}

interface Registered {
  readonly matches?: string[] | undefined;
  readonly excludeMatches?: string[] | undefined;
}

function differs(
  current: Registered,
  matches: readonly string[],
  excludeMatches: readonly string[],
): boolean {
  return (
    !isSameSet(current.matches ?? [], matches) || !isSameSet(current.excludeMatches ?? [], excludeMatches)
  );
}

function isSameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((one) => b.includes(one));
}
