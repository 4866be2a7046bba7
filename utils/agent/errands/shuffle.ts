import { fingerprint } from '../../domain/words/fingerprint';

/** Puts things in another order: always the same one for the same things. */
export type Shuffle = <T>(items: readonly T[], keyOf: (item: T) => string) => readonly T[];

/** An order that has nothing to do with price or place, fixed by a seed (a run's id), so that a resumed run is the same. */
export function shuffleBy(seed: string): Shuffle {
  return (items, keyOf) =>
    items
      .map((item) => ({ item, rank: fingerprint(`${seed} ${keyOf(item)} ${seed}`) }))
      .sort((a, b) => (a.rank < b.rank ? -1 : 1))
      .map(({ item }) => item);
}
