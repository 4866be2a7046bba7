import { all, attr, rawText } from '../../extraction/tree/dom';
import type { ShopPage } from '../adapter';
import { ShopRefusal } from '../refusal';

/** Longer scripts are libraries; what a shop says about its cart stands well before this many characters. */
const LONGEST = 400_000;
const MOST_FILES = 12;

/** The page's own inline scripts as text. They are read, never run. */
export function inlineScripts(document: Document): string[] {
  return all(document, 'script:not([src])')
    .filter((script) => !/json|template|html/.test(attr(script, 'type') ?? ''))
    .map((script) => rawText(script).slice(0, LONGEST));
}

/** The scripts that the page loads from its own shop, and the modules that those import, as text. */
export async function linkedScripts(page: ShopPage): Promise<string[]> {
  const base = page.document.URL || page.origin;
  const sources = all(page.document, 'script[src]').map((script) => attr(script, 'src') ?? '');
  const waiting = sources.flatMap((src) => ownAddress(src, base, page.origin)).reverse();
  const texts = new Map<string, string>();
  for (let address = waiting.shift(); address && texts.size < MOST_FILES; address = waiting.shift()) {
    if (texts.has(address)) continue;
    const text = await loadScript(page, address);
    texts.set(address, text);
    waiting.push(...importsOf(text).flatMap((path) => ownAddress(path, address ?? base, page.origin)));
  }
  return [...texts.values()];
}

function importsOf(script: string): string[] {
  return [...script.matchAll(/(?:from|import)\s*\(?\s*["'](\.{0,2}\/[^"']+)["']/g)].flatMap(
    (match) => match[1] ?? [],
  );
}

function ownAddress(path: string, base: string, origin: string): string[] {
  if (!URL.canParse(path, base)) return [];
  const url = new URL(path, base);
  return url.origin === origin ? [url.href] : [];
}

async function loadScript(page: ShopPage, address: string): Promise<string> {
  try {
    const response = await page.fetch(address);
    return response.ok ? (await response.text()).slice(0, LONGEST) : '';
  } catch (cause) {
    if (cause instanceof ShopRefusal) return '';
    throw cause;
  }
}
