import type { Evidence } from '../../../utils/agent/checked-answer/marks';
import type { Product } from '../../../utils/domain/product/product';
import type { AgentRun, AgentStep } from '../../../utils/domain/talk/conversation';
import { findProducts } from '../../../utils/storage/queries/products';
import { useLive } from '../../shared/use-live';

/** A product as the tools told of it, and as it is known now; `now` is null when it was forgotten meanwhile. */
export interface ToldProduct {
  readonly was: Product;
  readonly now: Product | null;
}

/** The products of a run, by key. */
export type Told = ReadonlyMap<string, ToldProduct>;

const NOTHING_TOLD: Told = new Map();

/** All that an answer is checked against: what the steps of its run said, frozen when they were done, and the person's words. */
export function evidenceOf(run: AgentRun, steps: readonly AgentStep[]): Evidence {
  const facts = [run.known, ...steps.map((step) => step.facts)].flatMap((each) => each ?? []);
  const products = new Map(facts.flatMap((each) => each.products).map((each) => [each.productKey, each]));
  return {
    products: [...products.values()],
    figures: facts.flatMap((each) => each.figures),
    words: facts.flatMap((each) => each.words),
    handles: run.handles,
    question: run.question,
  };
}

/** The run's products as they were told and as they are now. A short name whose product no step told of is looked up, too; null until then. */
export function useTold({ products, handles }: Evidence): Told | null {
  const named = Object.entries(handles).flatMap(([handle, key]) => (handle.startsWith('p') ? [key] : []));
  const keys = [...new Set([...products.map(({ productKey }) => productKey), ...named])];
  const live = useLive(() => findProducts(keys), [keys.join(' ')]);
  // Nothing need be looked up: the first words can stand at once.
  if (keys.length === 0) return NOTHING_TOLD;
  if (live.state === 'loading') return null;
  const current = live.state === 'ready' ? live.value : [];
  const told = new Map<string, ToldProduct>(
    current.map((now) => [now.productKey, { was: now, now }] as const),
  );
  for (const was of products) told.set(was.productKey, { was, now: told.get(was.productKey)?.now ?? null });
  return told;
}
