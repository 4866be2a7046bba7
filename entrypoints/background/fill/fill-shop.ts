import type { PageContract } from '../../../utils/messaging/page-contract';
import { ShopRefusal } from '../../../utils/shops/refusal';
import type { FillDeps } from './fill-deps';

/** A shop's page that a fill works in: one tab behind the others. */
export interface OpenShop {
  readonly ask: <Name extends keyof PageContract>(
    name: Name,
    input: PageContract[Name]['input'],
  ) => Promise<PageContract[Name]['output']>;
  /** Shows another page of the shop; false where it is shown already. */
  readonly show: (url: string) => Promise<boolean>;
  /** Loads the page anew, in another tab, when the old one is gone or silent. */
  readonly reopen: () => Promise<void>;
}

/** Works in a page of a shop that is opened for it, and closes it whatever comes of the work. Throws when it cannot be opened. */
export async function withShop<T>(
  url: string,
  deps: FillDeps,
  work: (shop: OpenShop) => Promise<T>,
): Promise<T> {
  const { close, ...shop } = await openShop(url, deps);
  try {
    return await work(shop);
  } finally {
    await close();
  }
}

/** Throws with a sentence where the person does not allow us to read a shop. */
export async function assertGranted(
  origin: string,
  { isGranted }: Pick<FillDeps, 'isGranted'>,
): Promise<void> {
  if (!(await isGranted(origin)))
    throw new Error(`Cartwright may not read ${new URL(origin).host}: allow this shop first`);
}

// A shop may lead on to another place: the cart there is another one than what was put into and is taken out of.
function assertAt(origin: string, answer: PageContract[keyof PageContract]['output']): void {
  if ('origin' in answer && answer.origin !== origin) throw new ShopRefusal('navigated', answer.origin);
}

async function openShop(
  url: string,
  deps: FillDeps,
): Promise<OpenShop & { readonly close: () => Promise<void> }> {
  let shownUrl = url;
  let tab = await deps.openPage(url);
  return {
    ask: async (name, input) => {
      const answer = await deps.askPage(tab.tabId, name, input);
      assertAt(new URL(url).origin, answer);
      return answer;
    },
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
