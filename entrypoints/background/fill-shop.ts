import type { PageContract } from '../../utils/messaging/page-contract';
import type { FillDeps } from './fill-deps';

/** A shop's page that a fill works in: one tab, opened behind the others and closed at the end. */
export interface OpenShop {
  readonly ask: <Name extends keyof PageContract>(
    name: Name,
    input: PageContract[Name]['input'],
  ) => Promise<PageContract[Name]['output']>;
  /** Shows another page of the shop; false where it is shown already. */
  readonly show: (url: string) => Promise<boolean>;
  /** Loads the page anew, in another tab, when the old one is gone or silent. */
  readonly reopen: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Opens a page of a shop to work in. Throws when it cannot be opened. */
export async function openShop(url: string, deps: FillDeps): Promise<OpenShop> {
  let shownUrl = url;
  let tab = await deps.openPage(url);
  return {
    ask: (name, input) => deps.askPage(tab.tabId, name, input),
    show: async (wanted) => {
      if (wanted === shownUrl) return false;
      await tab.close();
      tab = await deps.openPage(wanted);
      shownUrl = wanted;
      return true;
    },
    reopen: async () => {
      await tab.close();
      tab = await deps.openPage(shownUrl);
    },
    close: () => tab.close(),
  };
}
