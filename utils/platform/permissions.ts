import { browser } from 'wxt/browser';

/** The match pattern of one shop: its origin without a port, as match patterns have none. */
export function patternOf(origin: string): string {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
}

/** Whether the person granted reading of this origin. */
export function isGranted(origin: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [patternOf(origin)] });
}

/** Asks for an origin. Must be called straight from a click, before anything is awaited. */
export function askFor(origin: string): Promise<boolean> {
  return browser.permissions.request({ origins: [patternOf(origin)] });
}

/** Asks for several origins in one go; those already granted are not asked about again. Must be called straight from a click. */
export function askForShops(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: origins.map(patternOf) });
}

/** Asks for all shops at once, for those who prefer it. Must be called straight from a click. */
export function askForAllShops(): Promise<boolean> {
  return browser.permissions.request({ origins: ['https://*/*'] });
}

/** Gives an origin back. */
export function giveBack(origin: string): Promise<boolean> {
  return browser.permissions.remove({ origins: [patternOf(origin)] });
}

/** Gives the grant of all shops back; shops that were granted one by one stay granted. */
export function giveBackAllShops(): Promise<boolean> {
  return browser.permissions.remove({ origins: ['https://*/*'] });
}

/** All patterns that the person granted. */
export async function grantedPatterns(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

/** Calls back when a grant was given or taken away. */
export function onGrantsChanged(listener: () => void): void {
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
}
