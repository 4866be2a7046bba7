import { isVariantControl } from './product/variant-control';

/** Who is told of a change. */
export interface ChangeListeners {
  /** The page changed, for whatever reason. */
  readonly onChange: () => void;
  /** The person or the page's navigation did something. */
  readonly onAct: () => void;
  /** The page came back out of the back-forward cache. */
  readonly onReturn: () => void;
  /** The person chose a size, colour or pack. */
  readonly onChoice: () => void;
}

// Shops fetch the new variant's price after the click.
const LATE_MS = 1_000;
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

/** Notices everything after which a page may say something else, until the signal. */
export class PageChanges {
  private readonly observer: MutationObserver;
  private readonly inside = new WeakSet<Node>();
  private readonly window: Window;
  private readonly signal: AbortSignal;
  private readonly tell: ChangeListeners;

  constructor(window: Window, signal: AbortSignal, tell: ChangeListeners) {
    this.window = window;
    this.signal = signal;
    this.tell = tell;
    this.observer = new MutationObserver(tell.onChange);
    signal.addEventListener('abort', () => this.observer.disconnect());
  }

  listen(): void {
    const { window, signal, tell } = this;
    this.watchInside(window.document);
    for (const type of ['click', 'change'] as const)
      window.addEventListener(type, this.onInput, { signal, capture: true, passive: true });
    for (const type of ['popstate', 'hashchange', 'load'] as const)
      window.addEventListener(type, tell.onAct, { signal });
    window.addEventListener('pageshow', (event) => event.persisted && tell.onReturn(), { signal });
    navigationOf(window)?.addEventListener('navigatesuccess', tell.onAct, { signal });
  }

  /** Shadow roots and frame documents are trees of their own, of which the page's observer hears nothing. */
  watchInside(root: Node): void {
    if (this.inside.has(root) || this.signal.aborted) return;
    this.inside.add(root);
    const attributes = { attributes: true, attributeFilter: WATCHED };
    this.observer.observe(root, { subtree: true, childList: true, characterData: true, ...attributes });
  }

  private readonly onInput = (event: Event): void => {
    const target = event.composedPath()[0];
    if (!(target instanceof Element)) return;
    if (!isVariantControl(target)) {
      this.tell.onAct();
      return;
    }
    this.tell.onChoice();
    this.window.setTimeout(this.tell.onAct, LATE_MS);
  };
}

// The Navigation API tells of pushState from inside the content script's own world; older browsers are covered by the mutations that follow.
function navigationOf(window: Window): EventTarget | null {
  const navigation: unknown = Reflect.get(window, 'navigation');
  return navigation instanceof EventTarget ? navigation : null;
}
