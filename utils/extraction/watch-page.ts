import type { PageCapture, PageNow, ReportAnswer, Seen } from '../domain/product/page-capture';
import type { CaptureOptions } from './capture/capture';
import { captureInSlices } from './capture/capture-in-slices';
import { PageChanges } from './page-changes';

/** What stops the watching. */
export interface WatchOptions {
  readonly signal: AbortSignal;
}

/** A page that is watched. */
export interface PageWatch {
  /** Captures the page at once, knowing what the watch knows of it. */
  readonly takeNow: () => Promise<PageNow>;
}

/** Has a captured page read; answers null when nobody reads it now. */
export type Report = (
  capture: PageCapture,
  last: Seen | null,
) => Promise<Pick<ReportAnswer, 'seen' | 'isNew' | 'isLeftover'> | null>;

const QUIET_MS = 250;
const BETWEEN_MS = 500;
// A page that moves without saying anything new is looked at less and less often.
const LONGEST_BETWEEN_MS = 8_000;

/**
 * Captures the page now and again whenever it changes: late rendering, variant clicks, pushState and replaceState, return
 * from the back-forward cache. At most one pass per 500 ms; a storm of mutations costs one timer. Ends with the signal.
 */
export function watchPage(window: Window, report: Report, { signal }: WatchOptions): PageWatch {
  const watcher = new PageWatcher(window, report, signal);
  if (!signal.aborted) watcher.start();
  return { takeNow: () => watcher.takeNow() };
}

/** Holds what a watch must remember between passes: the timer, what was read last, the last variant click. */
class PageWatcher {
  private timer: number | null = null;
  /** On the clock that nobody sets. */
  private lastPass = Number.NEGATIVE_INFINITY;
  private between = BETWEEN_MS;
  private isBusy = false;
  /** Counts the page's returns from the back-forward cache. */
  private turn = 0;
  private isStale = false;
  private last: Seen | null = null;
  private variantAddress: string | null = null;
  private readonly changes: PageChanges;
  private readonly window: Window;
  private readonly report: Report;
  private readonly signal: AbortSignal;

  constructor(window: Window, report: Report, signal: AbortSignal) {
    this.window = window;
    this.report = report;
    this.signal = signal;
    this.changes = new PageChanges(window, signal, {
      onChange: () => this.soon(),
      onAct: () => this.soonAnew(),
      onReturn: () => this.comeBack(),
      onChoice: () => {
        this.variantAddress = pathOf(window.location.href);
        this.soonAnew();
      },
    });
    signal.addEventListener('abort', () => this.stop());
  }

  start(): void {
    this.changes.listen();
    void this.pass();
  }

  private stop(): void {
    if (this.timer !== null) this.window.clearTimeout(this.timer);
  }

  /** After something that the person or the page's navigation did, what comes next is probably new. */
  private soonAnew(): void {
    this.between = BETWEEN_MS;
    if (this.timer !== null) this.window.clearTimeout(this.timer);
    this.timer = null;
    this.soon();
  }

  private soon(): void {
    if (this.signal.aborted || this.timer !== null) return;
    if (this.isBusy) {
      this.isStale = true;
      return;
    }
    const wait = Math.max(QUIET_MS, this.between - (performance.now() - this.lastPass));
    this.timer = this.window.setTimeout(() => void this.pass(), wait);
  }

  private async pass(): Promise<void> {
    this.timer = null;
    this.lastPass = performance.now();
    this.isBusy = true;
    this.isStale = false;
    const turn = this.turn;
    try {
      await this.lookOnce(turn);
    } finally {
      // An answer that was lost is no reason to look no more.
      if (turn === this.turn) this.isBusy = false;
      if (turn === this.turn && this.isStale) this.soon();
    }
  }

  /** Back out of the cache: what was asked before the page was frozen may never be answered. */
  private comeBack(): void {
    this.turn += 1;
    this.isBusy = false;
    this.soonAnew();
  }

  private async lookOnce(turn: number): Promise<void> {
    const capture = await captureInSlices(this.window, this.options());
    if (this.signal.aborted || turn !== this.turn) return;
    const answer = await this.report(capture, this.last);
    if (!answer || this.signal.aborted || turn !== this.turn) return;
    this.last = answer.seen;
    this.isStale ||= answer.isLeftover;
    this.between =
      answer.isNew || answer.isLeftover ? BETWEEN_MS : Math.min(2 * this.between, LONGEST_BETWEEN_MS);
  }

  async takeNow(): Promise<PageNow> {
    const { last } = this;
    return { capture: await captureInSlices(this.window, this.options()), last };
  }

  private options(): CaptureOptions {
    const { href } = this.window.location;
    const isChanged = this.variantAddress === pathOf(href);
    const onInside = (root: Node) => this.changes.watchInside(root);
    return { url: href, observedAt: Date.now(), variantHint: { isChanged }, onInside };
  }
}

function pathOf(href: string): string {
  const { origin, pathname } = new URL(href);
  return origin + pathname;
}
