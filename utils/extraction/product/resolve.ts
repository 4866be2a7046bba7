import type { Contradiction, Evidence, EvidenceSource, Reading } from '../../domain/product/evidence';
import { unread } from '../../domain/product/evidence';
import type { Claim } from './claims';

/** Sources that were not written by the same hand: agreement between two of them makes a value sure. */
export type Family = 'markup' | 'state' | 'visible' | 'url' | 'person' | 'rule';

/** All claims to one value. */
export interface Camp<T> {
  readonly value: T;
  readonly claims: readonly Claim<T>[];
  readonly families: ReadonlySet<Family>;
  /** The best claim of each family, added up, and more for each family that agrees. */
  readonly weight: number;
}

/** How one field is resolved. */
export interface Rules<T> {
  readonly isSame: (a: T, b: T) => boolean;
  /** For a field that two places word differently without contradicting each other, as a name or a picture's address. */
  readonly isLoose?: boolean;
  /** Whether the visible page outranks what the server wrote. */
  readonly isVisibleFirst?: boolean;
}

const STRONG = 0.35;
const CLEARLY = 1.2;
const AGREEMENT = 0.1;

/** The family that a source belongs to. */
export function familyOf(source: EvidenceSource): Family {
  if (source === 'visible' || source === 'url' || source === 'person' || source === 'rule') return source;
  // A model read the same words that the page shows.
  if (source === 'model') return 'visible';
  return source === 'embedded-state' || source === 'platform' ? 'state' : 'markup';
}

/** Claims sorted into camps of one value each, the weightiest first. */
export function campsOf<T>(claims: readonly Claim<T>[], rules: Rules<T>): readonly Camp<T>[] {
  const groups: Claim<T>[][] = [];
  for (const claim of claims) {
    const group = groups.find(([first]) => first && rules.isSame(first.value, claim.value));
    if (group) group.push(claim);
    else groups.push([claim]);
  }
  return groups.flatMap((group) => campOf(group, rules)).sort((a, b) => b.weight - a.weight);
}

/** One reading out of all claims to a field: the weightiest value; sure when two families agree, one of them after the person's choice, and nothing strong speaks against it. */
export function resolve<T>(claims: readonly Claim<T>[], rules: Rules<T>): Reading<T> {
  const [best, ...others] = campsOf(claims, rules);
  if (!best) return unread<T>();
  const conflict = rules.isLoose ? [] : contradictions(best, others);
  return {
    value: best.value,
    isSure: best.families.size >= 2 && conflict.length === 0 && !best.claims.every(({ isStale }) => isStale),
    evidence: evidenceOf(best),
    conflict,
  };
}

/** What strong claims of other families say instead; `isStrict` counts the same family's other sources too, and what the visible page puts clearly before its own. */
export function contradictions<T>(
  best: Camp<T>,
  others: readonly Camp<T>[],
  isStrict = false,
): readonly Contradiction<T>[] {
  const shown = Math.max(0, ...best.claims.map((claim) => (isVisible(claim) ? claim.weight : 0)));
  const isOther = (claim: Claim<T>): boolean =>
    isStrict
      ? !isVisible(claim) || claim.weight > CLEARLY * shown
      : !best.families.has(familyOf(claim.evidence.source));
  return others.flatMap((camp): Contradiction<T>[] => {
    const strong = camp.claims.find((claim) => claim.weight >= STRONG && !claim.isStale && isOther(claim));
    return strong ? [{ value: camp.value, evidence: strong.evidence }] : [];
  });
}

function isVisible({ evidence }: Claim<unknown>): boolean {
  return evidence.source === 'visible';
}

/** The camp's evidence, best first, one entry a source. */
export function evidenceOf<T>(camp: Camp<T>): readonly Evidence[] {
  const seen = new Set<EvidenceSource>();
  return [...camp.claims]
    .sort((a, b) => b.weight - a.weight)
    .map((claim) => claim.evidence)
    .filter(({ source }) => !seen.has(source) && seen.add(source));
}

function campOf<T>(group: readonly Claim<T>[], rules: Rules<T>): Camp<T>[] {
  const [first] = [...group].sort((a, b) => b.weight - a.weight);
  if (!first) return [];
  const best = new Map<Family, number>();
  for (const claim of group) {
    const family = familyOf(claim.evidence.source);
    const isStale = claim.isStale || (rules.isVisibleFirst && family !== 'visible' && family !== 'rule');
    const weight = isStale ? 0.3 * claim.weight : claim.weight;
    best.set(family, Math.max(best.get(family) ?? 0, weight));
  }
  const weight = [...best.values()].reduce((sum, each) => sum + each + AGREEMENT, -AGREEMENT);
  return [{ value: first.value, claims: group, families: new Set(best.keys()), weight }];
}
