import type { PageReading } from '../domain/product';
import { readPage } from './read-page';
import { isVariantControl } from './variant-control';

/** What stops the watching. */
export interface WatchOptions {
  readonly signal: AbortSignal;
  /** The clock, milliseconds since 1970. */
  readonly now?: () => number;
}

/** Told of every new reading; a page that says the same again is not reported twice. */
export type OnReading = (reading: PageReading) => void;

const QUIET_MS = 250;
const BETWEEN_MS = 500;
const VARIANT_MS = 5_000;

/**
 * Reads the page now and again whenever it changes: late rendering, variant clicks, pushState and replaceState, return from the
 * back-forward cache. At most one pass per 500 ms; a storm of mutations costs one timer. Ends with the signal.
 */
export function watchPage(
  window: Window,
  onReading: OnReading,
  { signal, now = Date.now }: WatchOptions,
): void {
  if (signal.aborted) return;
  const { document } = window;
  let timer: number | null = null;
  let lastPass = 0;
  let lastSaid = '';
  let variantAt = 0;
  let variantAddress = '';

  const pass = (): void => {
    timer = null;
    lastPass = now();
    const { href } = window.location;
    const isChanged = variantAt > 0 && variantAddress === pathOf(href);
    const reading = readPage(document, { url: href, observedAt: lastPass, variantHint: { isChanged } });
    const said = JSON.stringify(reading, (key, value) => (key === 'observedAt' ? undefined : value));
    if (said === lastSaid) return;
    lastSaid = said;
    onReading(reading);
  };
  const soon = (): void => {
    if (timer !== null || signal.aborted) return;
    const wait = Math.max(QUIET_MS, BETWEEN_MS - (now() - lastPass));
    timer = window.setTimeout(pass, wait);
  };
  const onChoice = (event: Event): void => {
    const target = event.composedPath()[0];
    if (!(target instanceof Element) || !isVariantControl(target)) return;
    variantAt = now();
    variantAddress = pathOf(window.location.href);
    soon();
    window.setTimeout(soon, VARIANT_MS / 5);
  };
  const onReturn = (event: PageTransitionEvent): void => {
    if (event.persisted) soon();
  };

  const observer = new MutationObserver(soon);
  observer.observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: WATCHED,
  });
  for (const type of ['click', 'change'] as const)
    window.addEventListener(type, onChoice, { signal, capture: true, passive: true });
  for (const type of ['popstate', 'hashchange', 'load'] as const)
    window.addEventListener(type, soon, { signal });
  window.addEventListener('pageshow', onReturn, { signal });
  navigationOf(window)?.addEventListener('navigatesuccess', soon, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    if (timer !== null) window.clearTimeout(timer);
  });
  pass();
}

const WATCHED = [
  'class',
  'value',
  'disabled',
  'aria-checked',
  'aria-selected',
  'aria-pressed',
  'content',
  'hidden',
  'selected',
];

// The Navigation API tells of pushState from inside the content script's own world; older browsers are covered by the mutations that follow.
function navigationOf(window: Window): EventTarget | null {
  const navigation: unknown = Reflect.get(window, 'navigation');
  return navigation instanceof EventTarget ? navigation : null;
}

function pathOf(href: string): string {
  const { origin, pathname } = new URL(href);
  return origin + pathname;
}
