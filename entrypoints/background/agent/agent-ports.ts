import { browser } from 'wxt/browser';
import type { RunCheckpoint } from '../../../utils/agent/run/run-writer';
import type { ReviewedPage } from '../../../utils/agent/tools/tool';
import type { PageReading } from '../../../utils/domain/product/product';
import { isGranted } from '../../../utils/platform/permissions';
import { uiLocale } from '../../../utils/platform/text';

/** What the copilot needs from the browser, so that it can be run without one. */
export interface AgentPorts {
  readonly now: () => number;
  readonly newId: () => string;
  /** 0 to 1. */
  readonly random: () => number;
  readonly fetch: typeof fetch;
  /** The locale of the browser's own words. */
  readonly locale: () => string;
  /** The name of the list that is made when the person has none. */
  readonly listName: () => string;
  readonly isGranted: (origin: string) => Promise<boolean>;
  /** Reads a tab now and remembers what it says; throws when it is gone, not granted, or of another origin than this. */
  readonly readPage: (tabId: number, origin: string) => Promise<PageReading>;
  /** The same with what buyers wrote on the page. */
  readonly readReviews: (tabId: number, origin: string) => Promise<ReviewedPage>;
  readonly tab: (tabId: number) => Promise<{ readonly url: string | null; readonly title: string }>;
  /** Does the work while no other holder of the name does any, in any context of the extension; the dead hold nothing. */
  readonly lock: <T>(name: string, work: () => Promise<T>) => Promise<T>;
  /** Keeps the last sign of life in session storage; writing it keeps the worker alive. */
  readonly checkpoint: (checkpoint: RunCheckpoint) => Promise<void>;
  /** No run is left: the checkpoint goes. */
  readonly clearCheckpoint: () => Promise<void>;
}

const CHECKPOINT = 'agentCheckpoint';

/** A lock of the browser, shared by all contexts of the extension. */
export const browserLock: AgentPorts['lock'] = (name, work) => navigator.locks.request(name, work);

/** The ports over the real browser; reading a page and naming a list are the caller's. */
export function browserPorts(own: Pick<AgentPorts, 'readPage' | 'readReviews' | 'listName'>): AgentPorts {
  return {
    ...own,
    now: Date.now,
    newId: () => crypto.randomUUID(),
    random: Math.random,
    fetch: (input, init) => fetch(input, init),
    locale: uiLocale,
    isGranted,
    tab: async (tabId) => {
      const { url, title } = await browser.tabs.get(tabId);
      return { url: url ?? null, title: title ?? '' };
    },
    lock: browserLock,
    checkpoint: (checkpoint) => browser.storage.session.set({ [CHECKPOINT]: checkpoint }),
    clearCheckpoint: () => browser.storage.session.remove(CHECKPOINT),
  };
}
