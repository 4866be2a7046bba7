import { loadModule } from '../load-module.mjs';
import { boost } from './boost.mjs';

/** The project's own facts of pairs; what is learned and what is shipped look at a pair through the same code. */
export async function openLearning() {
  const { FACTS, factsOf } = await loadModule('scripts/match-training/parts.ts');
  const price = FACTS.findIndex(({ fact }) => fact === 'price');
  const directions = FACTS.map(({ direction }) => direction);
  return {
    names: FACTS.map(({ name }) => name),
    factsOf,
    /** Trees from labelled pairs. Each is learned twice, with and without its price, as many products are remembered without one. */
    learn(pairs) {
      const rows = pairs.map(({ products }) => factsOf(...products));
      const without = rows.map((row) => row.with(price, Number.NaN));
      const truths = pairs.map(({ isSame }) => isSame);
      return boost([...rows, ...without], [...truths, ...truths], directions);
    },
  };
}
