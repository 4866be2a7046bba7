import type { PageReading } from '../../../utils/domain/product/product';
import type { AgentRun, AttachedTab } from '../../../utils/domain/talk/conversation';
import { saveGlance } from '../../../utils/storage/commands/runs';
import { findThread } from '../../../utils/storage/queries/conversations';
import { findProductByUrl } from '../../../utils/storage/queries/products';
import type { AgentPorts } from './agent-ports';

/** More attached products than this are not shown ahead of the answer: they are compared in it. */
const MOST_SHOWN = 2;

/** The products on the attached pages that are remembered already, in the order of the tabs: storage alone, so that it is quick. */
export async function knownAtAGlance(attached: readonly AttachedTab[]): Promise<readonly string[]> {
  const found = await Promise.all(attached.slice(0, MOST_SHOWN).map(({ url }) => findProductByUrl(url)));
  return [...new Set(found.flatMap((product) => product?.productKey ?? []))];
}

/** Reads attached pages of which nothing is remembered yet, so that what they show is seen before the model's words. Never throws. */
export async function readForGlance(run: AgentRun, ports: AgentPorts): Promise<void> {
  if (run.mode === 'quick' || (run.glance ?? []).length > 0) return;
  const attached = (await findThread(run.threadId))?.attached.slice(0, MOST_SHOWN) ?? [];
  const keys = (await Promise.all(attached.map((tab) => keyOnPage(tab, ports)))).flatMap((key) => key ?? []);
  if (keys.length > 0) await saveGlance(run.id, keys);
}

async function keyOnPage({ tabId, url }: AttachedTab, { readPage }: AgentPorts): Promise<string | null> {
  try {
    return productIn(await readPage(tabId, new URL(url).origin));
  } catch (cause) {
    console.warn('an attached page could not be read ahead of the answer', cause);
    return null;
  }
}

function productIn(reading: PageReading): string | null {
  return reading.kind === 'product' ? reading.product.productKey : null;
}
