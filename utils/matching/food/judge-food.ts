import {
  type Allergen,
  type Diet,
  type FoodClaim,
  type FoodFacts,
  type FoodRule,
  type FoodRules,
  type FoodVerdict,
  rulesIn,
} from '../../domain/product/food';
import { foldText } from './fold-text';
import type { Substance } from './food-words';
import { splitTraces } from './split-traces';
import { type Understood, understand } from './understand';
import { unfitFor } from './unfit';

/** What a diet is without, which labels show that it is kept, and whether only a label can show it. */
interface DietRule {
  readonly without: readonly Substance[];
  readonly labels: readonly FoodClaim[];
  readonly needsLabel: boolean;
  /** Whether the label holds against what the list of ingredients says: lactose-free milk is milk. */
  readonly isLabelStronger: boolean;
}

const FLESH = ['meat', 'pork', 'fish', 'crustaceans', 'molluscs', 'animal'] as const;
const plain = { needsLabel: false, isLabelStronger: false };

const DIET_RULES: Readonly<Record<Diet, DietRule>> = {
  vegan: { ...plain, without: [...FLESH, 'milk', 'egg', 'honey', 'wool'], labels: ['vegan'] },
  vegetarian: { ...plain, without: FLESH, labels: ['vegetarian', 'vegan'] },
  'gluten-free': { ...plain, without: ['gluten'], labels: ['gluten-free'] },
  'lactose-free': { ...plain, without: ['milk'], labels: ['lactose-free'], isLabelStronger: true },
  halal: { ...plain, without: ['pork', 'alcohol'], labels: ['halal'], needsLabel: true },
  kosher: { ...plain, without: ['pork', 'crustaceans', 'molluscs'], labels: ['kosher'], needsLabel: true },
};

interface Knowledge {
  readonly food: FoodFacts | null;
  readonly sure: Understood;
  readonly traces: Understood;
  /** What the statement of allergens says, beside the ingredients. */
  readonly stated: Understood;
  /** Rules that the texts say it is not for, each with the sentence. */
  readonly unfit: ReadonlyMap<FoodRule, string>;
  readonly isReadable: boolean;
}

/** Whether a food keeps to all rules of a person; the first that it breaks, else the first for which it is not known. */
export function judgeFood(food: FoodFacts | null, rules: FoodRules): FoodVerdict {
  const asked = rulesIn(rules);
  if (asked.length === 0) return { state: 'fine' };
  const knowledge = knowledgeOf(food);
  const verdicts = asked.map((rule) => judgeRule(rule, knowledge, rules.allowsTraces));
  return (
    verdicts.find(({ state }) => state === 'breaks') ??
    verdicts.find(({ state }) => state === 'unknown') ?? { state: 'fine' }
  );
}

// Plans ask about the same food for wish after wish.
const understood = new WeakMap<FoodFacts, Knowledge>();

function knowledgeOf(food: FoodFacts | null): Knowledge {
  const known = food && understood.get(food);
  if (known) return known;
  const knowledge = readFacts(food);
  if (food) understood.set(food, knowledge);
  return knowledge;
}

function readFacts(food: FoodFacts | null): Knowledge {
  const texts = [foldText(food?.ingredients ?? ''), foldText(food?.allergens ?? '')] as const;
  const [listed, statement] = [splitTraces(texts[0]), splitTraces(texts[1])];
  const sure = understand(listed.sure);
  return {
    food,
    sure,
    stated: understand(statement.sure),
    traces: understand(`${listed.traces}; ${statement.traces}`),
    unfit: unfitFor(texts.join('\n')),
    isReadable: food?.ingredients != null && !sure.isEmpty,
  };
}

function judgeRule(rule: FoodRule, knowledge: Knowledge, allowsTraces: boolean): FoodVerdict {
  return isDiet(rule)
    ? judgeDiet(rule, DIET_RULES[rule], knowledge, allowsTraces)
    : judgeAllergen(rule, knowledge, allowsTraces);
}

function judgeAllergen(rule: Allergen, knowledge: Knowledge, allowsTraces: boolean): FoodVerdict {
  const isLabelled = rule === 'gluten' && (knowledge.food?.claims.includes('gluten-free') ?? false);
  return (
    breach(rule, [rule], knowledge, !allowsTraces) ??
    (isLabelled ? { state: 'fine' } : (doubt(rule, [rule], knowledge, !allowsTraces) ?? { state: 'fine' }))
  );
}

function judgeDiet(diet: Diet, rule: DietRule, knowledge: Knowledge, allowsTraces: boolean): FoodVerdict {
  const isLabelled = rule.labels.some((label) => knowledge.food?.claims.includes(label));
  if (isLabelled && rule.isLabelStronger) return { state: 'fine' };
  // Traces harm who cannot bear gluten or lactose; a way to eat is not broken by them.
  const asksTraces = !allowsTraces && (diet === 'gluten-free' || diet === 'lactose-free');
  const broken = breach(diet, rule.without, knowledge, asksTraces);
  if (broken) return broken;
  if (isLabelled) return { state: 'fine' };
  if (rule.needsLabel) return { state: 'unknown', rule: diet, why: 'no-label', word: null };
  return doubt(diet, rule.without, knowledge, asksTraces) ?? { state: 'fine' };
}

function breach(
  rule: FoodRule,
  substances: readonly Substance[],
  { sure, stated, traces, unfit }: Knowledge,
  asksTraces: boolean,
): FoodVerdict | null {
  const said = unfit.get(rule);
  if (said) return { state: 'breaks', rule, word: said, isTrace: false };
  for (const substance of substances) {
    const word = sure.sure.get(substance) ?? stated.sure.get(substance);
    if (word) return { state: 'breaks', rule, word, isTrace: false };
    const trace = asksTraces && traces.sure.get(substance);
    if (trace) return { state: 'breaks', rule, word: trace, isTrace: true };
  }
  return null;
}

function doubt(
  rule: FoodRule,
  substances: readonly Substance[],
  { sure, stated, traces, isReadable }: Knowledge,
  asksTraces: boolean,
): FoodVerdict | null {
  if (!isReadable) return { state: 'unknown', rule, why: 'no-ingredients', word: null };
  const asked = asksTraces ? [sure, stated, traces] : [sure, stated];
  const strange = asked.map((each) => each.strange).find(Boolean);
  const perhaps = asked.flatMap((each) => substances.map((substance) => each.perhaps.get(substance)));
  const word = strange ?? perhaps.find(Boolean);
  return word ? { state: 'unknown', rule, why: 'not-understood', word } : null;
}

function isDiet(rule: FoodRule): rule is Diet {
  return rule in DIET_RULES;
}
