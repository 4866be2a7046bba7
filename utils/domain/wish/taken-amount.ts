import { MOST_PACKS } from '../list/list';
import type { Quantity } from '../measure/quantity';
import { CONTAINER_PATTERN } from '../words/container-words';

/** An amount at the start of a text: packs, or so much in all. */
export interface TakenAmount {
  readonly count: number;
  readonly need: Quantity | null;
  /** How much is in each of those that are counted, as it is written: "1,5 l"; '' for nothing said. */
  readonly size: string;
  /** A number and nothing that says it counts packs. */
  readonly isBare: boolean;
  /** "of" stands behind it: it is an amount, whatever it measures. */
  readonly hasOf: boolean;
  readonly rest: string;
}

const OF = /^(?:of|de la|de l['’]|du|des|de|d['’]|di|von|van|от|из|من)(?:\s|(?<=['’]))/u;
const CONTAINER = new RegExp(`^\\s?${CONTAINER_PATTERN}\\s?`, 'iu');

/** An amount of which this is known, and the thing behind it, without the container and the "of" between them. */
export function takenOf(amount: Partial<TakenAmount>, behind: string): TakenAmount {
  const inside = behind
    .trim()
    .replace(/^[.,:;]\s*/, '')
    .replace(CONTAINER, '');
  const rest = inside.replace(OF, '').trim();
  const count = Math.min(MOST_PACKS, Math.max(1, amount.count ?? 1));
  return { need: null, size: '', isBare: false, ...amount, count, hasOf: rest !== inside, rest };
}

/** Whether nothing stands behind an amount, or no more than an "of" without a thing. */
export function isOfNothing(behind: string): boolean {
  return `${behind} `.replace(OF, '').trim() === '';
}

/** Whether a text begins with what goods are sold in. */
export function startsWithContainer(text: string): boolean {
  return CONTAINER.test(text);
}
