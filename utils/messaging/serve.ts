import { browser } from 'wxt/browser';
import type { Handlers, Origin } from './contract';
import { type Reply, route } from './route';

interface RawSender {
  readonly id?: string | undefined;
  readonly origin?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined; readonly incognito?: boolean } | undefined;
  readonly documentLifecycle?: string | undefined;
  readonly documentId?: string | undefined;
}

/** Begins to answer messages. Call it before anything is awaited: the worker is woken for a message and must be listening. */
export function serve(handlers: Handlers): void {
  browser.runtime.onMessage.addListener(
    (message: unknown, sender: unknown, sendResponse: (reply: Reply) => void) => {
      const from = originOf(sender as RawSender);
      if (!from) return undefined;
      void route(handlers, message, from).then(sendResponse);
      return true;
    },
  );
}

/** Who a sender is, by its origin (a screen opened in a tab has `sender.tab` too); null for frames and foreign senders. */
export function originOf(sender: RawSender): Origin | null {
  if (sender.id !== browser.runtime.id) return null;
  const ours = browser.runtime.getURL('/').replace(/\/$/, '');
  const url = sender.url ?? null;
  const origin = sender.origin ?? (url && URL.canParse(url) ? new URL(url).origin : null);
  const tabId = sender.tab?.id ?? null;
  const isPrivate = sender.tab?.incognito ?? false;
  const isOurs = origin === ours || (sender.origin === undefined && url?.startsWith(`${ours}/`));
  if (isOurs) return { from: 'screen', origin: ours, tabId, url, isPrivate };
  const isLiveTopFrame = sender.frameId === 0 && (sender.documentLifecycle ?? 'active') === 'active';
  if (!origin || origin === 'null' || tabId === null || !isLiveTopFrame) return null;
  const { documentId } = sender;
  return { from: 'content', origin, tabId, url, isPrivate, ...(documentId ? { documentId } : {}) };
}
