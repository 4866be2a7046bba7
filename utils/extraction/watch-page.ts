import type { PageReading } from '../domain/product';
import type { ShopRule } from '../domain/shop-rule';
import { LeftoverGuard } from './leftover';
import { readPage } from './read-page';
import { isVariantControl } from './variant-control';

/** What stops the watching. */
export interface WatchOptions {
  readonly signal: AbortSignal;
  /** The clock, milliseconds since 1970. */
  readonly now?: () => number;
  /** Where a person pointed on this shop's pages, as known at the moment of a reading. */
  readonly rules?: () => readonly ShopRule[];
}

/** Told of every new reading; a page that says the same again is not reported twice. */
export type OnReading = (reading: PageReading) => void;

const QUIET_MS = 250;
const BETWEEN_MS = 500;
// Shops fetch the new variant's price after the click.
const LATE_MS = 1_000;

/**
 * Reads the page now and again whenever it changes: late rendering, variant clicks, pushState and replaceState, return from the
 * back-forward cache. At most one pass per 500 ms; a storm of mutations costs one timer. Ends with the signal.
 */
export function watchPage(
  window: Window,
  onReading: OnReading,
  { signal, now = Date.now, rules = () => [] }: WatchOptions,
): void {
  if (signal.aborted) return;
  const watcher = new PageWatcher(window, onReading, signal, now, rules);
  listen(window, watcher, signal);
  watcher.pass();
}

/** Holds what a watch must remember between passes: the timer, the last words, the last variant click. */
class PageWatcher {
  private timer: number | null = null;
  private lastPass = 0;
  private lastSaid = '';
  private variantAddress: string | null = null;
  private readonly leftover = new LeftoverGuard();
  private readonly window: Window;
  private readonly onReading: OnReading;
  private readonly signal: AbortSignal;
  private readonly now: () => number;
  private readonly rules: () => readonly ShopRule[];

  constructor(
    window: Window,
    onReading: OnReading,
    signal: AbortSignal,
    now: () => number,
    rules: () => readonly ShopRule[],
  ) {
    this.window = window;
    this.onReading = onReading;
    this.signal = signal;
    this.now = now;
    this.rules = rules;
    signal.addEventListener('abort', () => {
      if (this.timer !== null) window.clearTimeout(this.timer);
    });
  }

  pass(): void {
    this.timer = null;
    this.lastPass = this.now();
    const { href } = this.window.location;
    const isChanged = this.variantAddress === pathOf(href);
    const options = { url: href, observedAt: this.lastPass, variantHint: { isChanged }, rules: this.rules() };
    const reading = readPage(this.window.document, options);
    if (this.leftover.isLeftover(reading, pathOf(href), this.lastPass)) {
      this.soon();
      return;
    }
    const said = JSON.stringify(reading, (key, value) => (key === 'observedAt' ? undefined : value));
    if (said === this.lastSaid) return;
    this.lastSaid = said;
    this.onReading(reading);
  }

  readonly soon = (): void => {
    if (this.timer !== null || this.signal.aborted) return;
    const wait = Math.max(QUIET_MS, BETWEEN_MS - (this.now() - this.lastPass));
    this.timer = this.window.setTimeout(() => this.pass(), wait);
  };

  readonly onChoice = (event: Event): void => {
    const target = event.composedPath()[0];
    if (!(target instanceof Element) || !isVariantControl(target)) return;
    this.variantAddress = pathOf(this.window.location.href);
    this.soon();
    this.window.setTimeout(this.soon, LATE_MS);
  };
}

function listen(window: Window, watcher: PageWatcher, signal: AbortSignal): void {
  const observer = new MutationObserver(watcher.soon);
  const attributes = { attributes: true, attributeFilter: WATCHED };
  observer.observe(window.document, { subtree: true, childList: true, characterData: true, ...attributes });
  signal.addEventListener('abort', () => observer.disconnect());
  for (const type of ['click', 'change'] as const) {
    window.addEventListener(type, watcher.onChoice, { signal, capture: true, passive: true });
  }
  for (const type of ['popstate', 'hashchange', 'load'] as const)
    window.addEventListener(type, watcher.soon, { signal });
  window.addEventListener('pageshow', (event) => event.persisted && watcher.soon(), { signal });
  navigationOf(window)?.addEventListener('navigatesuccess', watcher.soon, { signal });
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
