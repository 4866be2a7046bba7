import type { PageContract } from '../../../utils/messaging/page-contract';

/** What filling carts needs from the world, given so that it can be run without a browser. */
export interface FillDeps {
  /** Milliseconds since the epoch, as the wall clock says. */
  readonly now: () => number;
  /** Milliseconds on a clock that nobody can set. */
  readonly monotonic: () => number;
  readonly isGranted: (origin: string) => Promise<boolean>;
  /** Opens a page behind the others; answers its tab, and how to close it. */
  readonly openPage: (
    url: string,
  ) => Promise<{ readonly tabId: number; readonly close: () => Promise<void> }>;
  readonly askPage: <Name extends keyof PageContract>(
    tabId: number,
    name: Name,
    input: PageContract[Name]['input'],
  ) => Promise<PageContract[Name]['output']>;
  /** Does the work while no other holder of the name does any, in any context of the extension. */
  readonly lock: <T>(name: string, work: () => Promise<T>) => Promise<T>;
  /** Keeps the worker alive until the work is done. */
  readonly stayAwake: <T>(work: () => Promise<T>) => Promise<T>;
}
