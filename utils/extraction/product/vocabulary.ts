import type { Availability, ItemCondition } from '../../domain/product/offer';

const AVAILABILITY: readonly (readonly [RegExp, Availability])[] = [
  [/^(pre ?order|pre ?sale|available for pre ?order)/, 'PreOrder'],
  [/^(back ?order(ed)?|available for (back ?)?order|made ?to ?order)/, 'BackOrder'],
  [/^(out ?of ?stock|oos|unavailable|not ?available|false|no|0)$/, 'OutOfStock'],
  [/^sold ?out/, 'SoldOut'],
  [/^discontinued/, 'Discontinued'],
  [/^limited(availability| availability)?/, 'LimitedAvailability'],
  [/^in ?store ?only/, 'InStoreOnly'],
  [/^online ?only/, 'OnlineOnly'],
  [/^(in ?stock|available|instock|true|yes|1)/, 'InStock'],
];

const CONDITION: readonly (readonly [RegExp, ItemCondition])[] = [
  [/refurb|renewed|generalüberholt|reconditionn|ricondizionat|reacondicionad/, 'RefurbishedCondition'],
  [/damaged|for parts|defekt/, 'DamagedCondition'],
  [
    /used|pre ?owned|gebraucht|occasion|usado|usato|tweedehands|second ?hand|open ?box|b\/u|б\/у/,
    'UsedCondition',
  ],
  [/^new|newcondition|brand new|^neu|^nuevo|^nuovo|^neuf|^nieuw/, 'NewCondition'],
];

/** The schema.org availability that a machine-readable word names (`https://schema.org/InStock`, `in stock`, `oos`). */
export function availabilityOf(word: string | null): Availability | null {
  const plain = plainWord(word);
  return AVAILABILITY.find(([pattern]) => pattern.test(plain))?.[1] ?? null;
}

/** The schema.org condition that a word names, a machine's or a person's. */
export function conditionOf(word: string | null): ItemCondition | null {
  const plain = plainWord(word);
  return CONDITION.find(([pattern]) => pattern.test(plain))?.[1] ?? null;
}

function plainWord(word: string | null): string {
  return (word ?? '')
    .slice(0, 200)
    .trim()
    .replace(/^.*[/#]/, '')
    .replace(/[_\s-]+/g, ' ')
    .toLowerCase();
}
