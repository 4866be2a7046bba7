import type { Preference } from '../domain/list/taste';
import type { LikedLine, PlanLiking } from '../domain/plan/plan';
import { type BasketProblem, type Candidate, type Choice, costsOf, type PackLine } from './basket-problem';
import { likingFor } from './likings';

/** For each wish that is met otherwise than in the cheapest basket because the person prefers it so: the line that says why. */
export function likedLines(
  problem: BasketProblem,
  cheapest: Choice,
  choice: Choice,
  preferences: readonly Preference[],
  currency: string,
): ReadonlyMap<PackLine, LikedLine> {
  const liked = new Map<PackLine, LikedLine>();
  if (choice === cheapest) return liked;
  const [before, after] = [paidFor(problem, cheapest), paidFor(problem, choice)];
  choice.forEach((chosen, at) => {
    const other = cheapest[at];
    if (!chosen || !other || chosen === other) return;
    const liking = likingFor(chosen, other, preferences);
    const line = liking && lineFor(chosen, other, liking, preferences);
    if (!line) return;
    const minor = (after.get(chosen) ?? chosen.cost) - (before.get(other) ?? other.cost);
    liked.set(line, { ...liking, extra: { minor, currency }, insteadOf: nameOf(other) });
  });
  return liked;
}

// With what promotions take off where packs of several wishes are counted together.
function paidFor(problem: BasketProblem, choice: Choice): ReadonlyMap<Candidate, number> {
  const paid = new Map<Candidate, number>();
  for (const { lines } of costsOf(problem, choice))
    for (const { candidate, cost } of lines) paid.set(candidate, (paid.get(candidate) ?? 0) + cost);
  return paid;
}

// Of several sizes the first that is itself what is liked.
function lineFor(
  chosen: Candidate,
  other: Candidate,
  liking: PlanLiking,
  preferences: readonly Preference[],
): PackLine | undefined {
  const own = chosen.lines.find((line) => {
    const alone = likingFor({ ...chosen, lines: [line], cost: line.cost }, other, preferences);
    return alone?.kind === liking.kind && alone.name === liking.name;
  });
  return own ?? chosen.lines[0];
}

function nameOf({ lines }: Candidate): LikedLine['insteadOf'] {
  const [origin = null, ...others] = new Set(lines.map((line) => line.origin));
  const name = lines.map(({ product }) => product.name).join(' + ');
  return { name, origin: others.length === 0 ? origin : null };
}
