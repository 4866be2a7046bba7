import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  ALLERGENS,
  DIETS,
  type Diet,
  type FoodClaim,
  type FoodRules,
  rulesIn,
} from '../../../../utils/domain/product/food';
import { judgeFood } from '../../../../utils/matching/food/judge-food';
import { factsOf, type GeneratedFood, NUMBERED, PACKS, UNTAUGHT, type Written } from './generated-foods';

/** What a diet is broken by, as a cook knows it. */
const FORBIDDEN: Readonly<Record<Diet, readonly string[]>> = {
  vegan: ['milk', 'egg', 'honey', 'meat', 'pork', 'fish', 'crustaceans', 'molluscs', 'animal'],
  vegetarian: ['meat', 'pork', 'fish', 'crustaceans', 'molluscs', 'animal'],
  'gluten-free': ['gluten'],
  'lactose-free': ['milk'],
  halal: ['pork', 'alcohol'],
  kosher: ['pork', 'crustaceans', 'molluscs'],
};
const CERTIFIED: readonly Diet[] = ['halal', 'kosher'];

const foods: fc.Arbitrary<GeneratedFood> = fc.constantFrom(...PACKS).chain((pack) => {
  const some = <T>(list: readonly T[], max: number) => fc.array(fc.constantFrom(...list), { maxLength: max });
  return fc
    .record({
      harmless: fc.array(fc.constantFrom(...pack.harmless), { minLength: 1, maxLength: 8 }),
      bearers: some(pack.bearers, 2),
      numbered: fc.oneof(
        { weight: 4, arbitrary: fc.constant([]) },
        { weight: 1, arbitrary: some(NUMBERED, 2) },
      ),
      untaught: fc.oneof(
        { weight: 9, arbitrary: fc.constant([]) },
        { weight: 1, arbitrary: some(UNTAUGHT, 2) },
      ),
      negations: fc.oneof(
        { weight: 2, arbitrary: fc.constant([]) },
        { weight: 1, arbitrary: some(pack.negations, 1) },
      ),
      traces: some(pack.bearers, 1),
      /** A note of traces amid the ingredients: in a bracket behind one of them, or between two of them. */
      note: fc.oneof(
        { weight: 3, arbitrary: fc.constant(null) },
        {
          weight: 1,
          arbitrary: fc.record({ what: fc.constantFrom(...pack.bearers), isInBracket: fc.boolean() }),
        },
      ),
      contains: some(pack.bearers, 1),
      denials: fc.oneof(
        { weight: 4, arbitrary: fc.constant<Written[]>([]) },
        { weight: 1, arbitrary: some(pack.denials, 1) },
      ),
      /** What stands between ingredients where it is not the language's own comma. */
      sign: fc.oneof(
        { weight: 3, arbitrary: fc.constant(pack.join) },
        { weight: 1, arbitrary: fc.constantFrom(' - ', ' – ', ' • ', ' / ', '; ', '\n') },
      ),
      order: fc.infiniteStream(fc.nat(1000)),
      shouting: fc.boolean(),
      inBrackets: fc.boolean(),
    })
    .map((drawn): GeneratedFood => {
      const real: Written[] = [...drawn.bearers, ...drawn.numbered, ...drawn.untaught];
      const note = drawn.note && pack.traces(drawn.note.what.text).replace(/[.。]$/, '');
      const items = [
        ...drawn.harmless,
        ...drawn.negations,
        ...real.map(({ text }) => text),
        ...(note && !drawn.note?.isInBracket ? [note] : []),
      ]
        .map((text) => ({ text, at: drawn.order.next().value }))
        .sort((a, b) => Number(a.at) - Number(b.at))
        .map(({ text }, at) => (note && drawn.note?.isInBracket && at === 0 ? `${text} (${note})` : text))
        .map((text) => (drawn.shouting ? text.toUpperCase() : text));
      const [first, ...rest] = items;
      // A bracket that opens with a note is that note and no part of the list.
      const isNoteFirst = rest[0]?.toUpperCase() === note?.toUpperCase();
      const list =
        drawn.inBrackets && rest.length > 0 && !isNoteFirst
          ? `${first} (${rest.join(drawn.sign)})`
          : items.join(drawn.sign);
      const sentences = [
        `${pack.heading}${list}.`,
        ...drawn.denials.map(({ text }) => `${text}.`),
        ...drawn.contains.map(({ text }) => pack.contains(text)),
        ...drawn.traces.map(({ text }) => pack.traces(text)),
      ];
      const names = (list: readonly Written[]) => new Set(list.flatMap(({ has }) => has));
      return {
        food: factsOf(sentences.join(' ')),
        has: names([...real, ...drawn.contains, ...drawn.denials]),
        traces: names([...drawn.traces, ...(drawn.note ? [drawn.note.what] : [])]),
        perhaps: new Set(real.flatMap(({ perhaps = [] }) => perhaps)),
        isHarmless:
          drawn.note === null &&
          real.length + drawn.contains.length + drawn.traces.length + drawn.negations.length === 0 &&
          drawn.denials.length === 0,
      };
    });
});

const rules: fc.Arbitrary<FoodRules> = fc
  .record({
    allergens: fc.uniqueArray(fc.constantFrom(...ALLERGENS), { maxLength: 5 }),
    diets: fc.uniqueArray(fc.constantFrom(...DIETS), { maxLength: 2 }),
    allowsTraces: fc.boolean(),
  })
  .filter((each) => rulesIn(each).length > 0);

/** What the food does against the rules, by what the generator put in; the judge's tables have no part in it. */
function breachesOf({ has, traces, perhaps }: GeneratedFood, { allergens, diets, allowsTraces }: FoodRules) {
  const isIn = (what: string) => has.has(what) || perhaps.has(what);
  const bad = allergens.filter((each) => isIn(each) || (!allowsTraces && traces.has(each)));
  const unkept = diets.filter((diet) => {
    const asksTraces = !allowsTraces && (diet === 'gluten-free' || diet === 'lactose-free');
    const isTraced = asksTraces && FORBIDDEN[diet].some((each) => traces.has(each));
    return CERTIFIED.includes(diet) || isTraced || FORBIDDEN[diet].some(isIn);
  });
  return [...bad, ...unkept];
}

test('no food that breaks a rule is ever called fine, in 10,000 generated ones of eight languages', () => {
  const told = { fine: 0, breaks: 0, unknown: 0 };
  fc.assert(
    fc.property(foods, rules, (generated, person) => {
      const { state } = judgeFood(generated.food, person);
      told[state] += 1;
      if (state === 'fine')
        expect({ text: generated.food.ingredients, breaches: breachesOf(generated, person) }).toEqual({
          text: generated.food.ingredients,
          breaches: [],
        });
    }),
    { numRuns: 10_000, seed: 5 },
  );
  // Who calls nothing fine breaks no rule either, and is of no use.
  expect(told.fine).toBeGreaterThan(1_000);
  expect(told.breaks).toBeGreaterThan(3_000);
}, 120_000);

test('a food of harmless things alone is fine for every allergen, nearly always', () => {
  const all: FoodRules = { allergens: ALLERGENS, diets: ['vegan'], allowsTraces: false };
  let [harmless, fine] = [0, 0];
  fc.assert(
    fc.property(foods, (generated) => {
      if (!generated.isHarmless) return;
      harmless += 1;
      if (judgeFood(generated.food, all).state === 'fine') fine += 1;
    }),
    { numRuns: 10_000, seed: 6 },
  );
  expect(harmless).toBeGreaterThan(200);
  expect(fine / harmless).toBeGreaterThan(0.97);
}, 120_000);

describe('every bearer of every language is found by itself', () => {
  const bearers = PACKS.flatMap((pack) => pack.bearers.map((each) => [pack.name, each.text, each] as const));
  test.each(bearers)('%s: %s', (_, text, { has }) => {
    for (const allergen of ALLERGENS.filter((each) => has.includes(each))) {
      const verdict = judgeFood(factsOf(text), { allergens: [allergen], diets: [], allowsTraces: true });
      expect([allergen, verdict.state]).toEqual([allergen, 'breaks']);
    }
  });
});

describe('what is not in it is not held against it', () => {
  const negated = PACKS.flatMap((pack) =>
    pack.negations.map(
      (negation) =>
        [pack.name, `${pack.harmless.slice(0, 3).join(pack.join)}${pack.join}${negation}`] as const,
    ),
  );
  test.each(negated)('%s: %s', (_, text) => {
    const all: FoodRules = { allergens: ALLERGENS, diets: [], allowsTraces: false };
    expect(judgeFood(factsOf(text), all).state).not.toBe('breaks');
  });
});

test.each([
  ['milk', null, [], 'unknown'],
  ['milk', '', [], 'unknown'],
  ['milk', 'tejpor, cukor', [], 'unknown'],
  ['milk', 'sugar, xylophane dust', [], 'unknown'],
  ['gluten', null, ['gluten-free'], 'fine'],
  ['gluten', 'wheat starch', ['gluten-free'], 'breaks'],
  ['vegan', null, ['vegan'], 'fine'],
  ['vegan', 'honey, sugar', ['vegan'], 'breaks'],
  ['vegetarian', null, ['vegan'], 'fine'],
  ['vegan', null, ['vegetarian'], 'unknown'],
  ['halal', 'water, sugar', [], 'unknown'],
  ['halal', 'water, sugar', ['halal'], 'fine'],
  ['halal', 'lard, sugar', ['halal'], 'breaks'],
  ['lactose-free', 'whole milk, lactase', ['lactose-free'], 'fine'],
  ['milk', 'whole milk, lactase', ['lactose-free'], 'breaks'],
  ['milk', 'sugar, coconut milk chocolate', [], 'breaks'],
  ['fish', 'sugar, eel oil', [], 'unknown'],
  ['fish', 'Aal Öl, Salz', [], 'unknown'],
  ['vegetarian', '海豹油、水', [], 'unknown'],
  ['vegetarian', 'aceite de foca', [], 'unknown'],
  ['fish', 'high oleic sunflower oil, demerara sugar, fleur de sel, 白砂糖', [], 'fine'],
] as const)('%s, of "%s" labelled %j: %s', (rule, text, claims, state) => {
  const isDiet = (DIETS as readonly string[]).includes(rule);
  const person = {
    allergens: isDiet ? [] : [rule],
    diets: isDiet ? [rule] : [],
    allowsTraces: false,
  } as FoodRules;
  expect(judgeFood(factsOf(text, claims as readonly FoodClaim[]), person).state).toBe(state);
});

describe('what names its source badly is never fine', () => {
  const names = {
    milk: [
      'skyr',
      'labneh',
      'creamed rice',
      'Schmelzkäse',
      'Hüttenkäse',
      'melkeiwit',
      'fromage frais',
      'requesón',
      '奶精',
      'لبنة',
    ],
    gluten: ['matzo', 'filo pastry', 'Grünkern', 'Brezel', 'rebozado', '馒头', '麦乳精'],
    egg: ['eggnog', 'ovoproduits', 'clara', '皮蛋', 'صفار البيض'],
    soy: [
      'TVP',
      'vegetable protein',
      'pflanzliches Eiweiß',
      'plantaardig eiwit',
      'emulsifier (lecithins)',
      'lécithine',
      '豆干',
      '豉油',
      '卵磷脂',
    ],
    fish: ['dashi', 'omega 3 oil', 'Matjesfilet', 'branzino', 'lubina', '鱼油', 'زيت كبد الحوت'],
    nuts: ['pesto', 'granella di nocciole', 'amandelspijs', 'Nugat', '松子'],
    sulphites: ['SO2', 'SO₂', 'E 224', 'geschwefelt'],
  } as const;
  const cases = Object.entries(names).flatMap(([rule, list]) => list.map((text) => [rule, text] as const));
  test.each(cases)('%s: %s', (rule, text) => {
    const person = { allergens: [rule as keyof typeof names], diets: [], allowsTraces: false };
    expect(judgeFood(factsOf(`water, sugar, ${text}, salt`), person).state).not.toBe('fine');
  });
});

test.each([
  ['Sugar, salt. May contain traces of milk.', true, 'fine'],
  ['Sugar, salt. May contain traces of milk.', false, 'breaks'],
  ['Zucker, Salz. Kann Spuren von Milch enthalten. Enthält Milch.', true, 'breaks'],
  ['糖、盐。可能含有牛奶', false, 'breaks'],
  ['Zucker, Haselnüsse (kann Spuren von Mandeln enthalten), Vollmilchpulver, Ei.', true, 'breaks'],
  ['Sugar, dark chocolate (may contain traces of nuts), butter, egg.', true, 'breaks'],
  ['Sugar, dark chocolate (cocoa mass. May contain traces of nuts.), butter, egg.', true, 'breaks'],
  ['Sugar, dark chocolate, may contain traces of nuts, butter, egg.', true, 'breaks'],
  ['白砂糖、可可粉（可能含有微量花生）、全脂奶粉、食用盐', true, 'breaks'],
  ['Sugar, cocoa (may contain traces of nuts, milk), salt.', true, 'fine'],
  ['Sugar, cocoa (may contain traces of nuts, milk.), salt.', true, 'fine'],
  ['Allergens: may contain traces of nuts, milk. Sugar, salt.', true, 'fine'],
  ['Sugar, salt. May contain tejpor.', false, 'unknown'],
  ['Sugar, salt. May contain tejpor.', true, 'fine'],
  ['Sugar, salt. May contain cheese flavouring, biscuits.', false, 'breaks'],
  ['Sugar, salt. May contain biscuits.', false, 'unknown'],
  ['Sugar, salt. May contain traces of nuts. Made in a factory that also handles soya.', false, 'fine'],
  ['Zucker, Salz. Kann Spuren von Erdnüssen und anderen Schalenfrüchten enthalten.', false, 'fine'],
  [
    'Sucre, sel. Peut contenir des traces de fruits à coque. Fabriqué dans un atelier utilisant du soja.',
    false,
    'fine',
  ],
  ['Azúcar, sal. Puede contener trazas de frutos de cáscara y soja.', false, 'fine'],
  ['Zucchero, sale. Può contenere tracce di frutta a guscio e soia.', false, 'fine'],
  ['Suiker, zout. Kan sporen van noten en soja bevatten.', false, 'fine'],
  ['Cukier, sól. Może zawierać śladowe ilości orzechów.', false, 'fine'],
  ['Socker, salt. Kan innehålla spår av nötter.', false, 'fine'],
])('%s, with traces allowed: %s, is %s', (text, allowsTraces, state) => {
  expect(judgeFood(factsOf(text), { allergens: ['milk'], diets: [], allowsTraces }).state).toBe(state);
});

test.each([
  ['Contains: soy.', 'fine'],
  ['Allergy advice: for allergens, see ingredients in bold.', 'fine'],
  ['Allergene: keine', 'fine'],
  ['Contains: tejpor.', 'unknown'],
  ['Contains: milk.', 'breaks'],
])('what is stated of allergens counts beside the ingredients: "%s" is %s for milk', (allergens, state) => {
  const person: FoodRules = { allergens: ['milk'], diets: [], allowsTraces: false };
  expect(judgeFood({ ...factsOf('sugar, salt'), allergens }, person).state).toBe(state);
});
