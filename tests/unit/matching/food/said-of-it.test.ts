import { describe, expect, test } from 'vitest';
import type { FoodRule } from '../../../../utils/domain/product/food';
import { judgeFood } from '../../../../utils/matching/food/judge-food';
import { factsOf } from './generated-foods';
import { judgeText } from './judge-text';

describe('what is said not to be free of something is never fine for who avoids it', () => {
  const cases: readonly (readonly [FoodRule, string])[] = [
    ['gluten', 'sugar, rice. Not gluten-free'],
    ['gluten', 'sugar, rice. This product is not gluten free.'],
    ['gluten', 'sugar, rice (not gluten-free)'],
    ['gluten', 'rice. Not, however, gluten-free.'],
    ['gluten', 'rice. Gluten-free: no'],
    ['gluten', 'rice. Gluten free? No.'],
    ['gluten', 'rice. Gluten free status cannot be guaranteed.'],
    ['gluten', 'rice. We cannot guarantee that it is gluten free.'],
    ['gluten', "rice. It isn't gluten-free."],
    ['gluten', 'rice. Never gluten-free'],
    ['milk', 'rice. Not dairy-free'],
    ['milk', 'rice. Not dairy-free, gluten-free or nut-free'],
    ['nuts', 'rice. Not dairy-free, gluten-free or nut-free'],
    ['gluten', 'rice. Not dairy-free, gluten-free or nut-free'],
    ['milk', 'rice. Not milk free'],
    ['milk', 'rice. Not without milk'],
    ['milk', 'rice. Not free from milk'],
    ['nuts', 'rice. Not nut free'],
    ['nuts', 'rice. Cannot guarantee nut free'],
    ['egg', 'rice. Not guaranteed egg free'],
    ['gluten', 'Reis. Nicht glutenfrei'],
    ['gluten', 'Reis. Glutenfrei: nein'],
    ['gluten', 'Reis. Glutenfrei kann nicht garantiert werden.'],
    ['milk', 'Reis. Nicht frei von Milch'],
    ['milk', 'Reis. Nicht milchfrei'],
    ['milk', 'Reis. Keine Garantie, dass es milchfrei ist'],
    ['gluten', 'riso. Non senza glutine'],
    ['gluten', 'riso. Non è privo di glutine'],
    ['milk', 'riso. Non è senza latte'],
    ['gluten', 'riz. Pas sans gluten'],
    ['milk', 'riz. N’est pas exempt de lait'],
    ['gluten', 'arroz. No sin gluten'],
    ['gluten', 'arroz. No está libre de gluten'],
    ['gluten', 'rijst. Niet glutenvrij'],
    ['milk', 'rijst. Niet vrij van melk'],
    ['gluten', 'ryż. Nie bezglutenowy'],
    ['gluten', 'ris. Inte glutenfri'],
    ['gluten', 'ris. Ikke glutenfri'],
    ['gluten', 'arroz. Não é isento de glúten'],
    ['gluten', '大米。不是无麸质'],
    ['gluten', 'أرز. ليس خالي من الغلوتين'],
  ];
  test.each(cases)('%s: %s', (rule, text) => expect(judgeText(rule, text)).not.toBe('fine'));

  test('nor where the statement of allergens says so', () => {
    const food = { ...factsOf('sugar, salt'), allergens: 'Not milk free' };
    expect(judgeFood(food, { allergens: ['milk'], diets: [], allowsTraces: false }).state).toBe('breaks');
  });
});

describe('what is said to be free of something still is', () => {
  test.each([
    ['gluten', 'rice, sugar, gluten-free'],
    ['gluten', 'orange juice (not from concentrate), gluten free'],
    ['milk', 'no added sugar, milk free'],
    ['gluten', 'Reis, glutenfrei'],
    ['milk', 'Enthält kein Gluten und ist milchfrei: Reis'],
    ['gluten', 'riz. Ne contient pas de lait, sans gluten'],
    ['nuts', 'rice. Free from peanuts and nuts'],
    ['peanut', 'rice. Free from peanuts and nuts'],
    ['milk', 'Reis. Frei von Milch und Ei.'],
    ['gluten', 'ryż, bez glutenu'],
    ['gluten', 'ris, glutenfri'],
  ] as const)('%s: %s', (rule, text) => expect(judgeText(rule, text)).toBe('fine'));
});

test.each([
  ['hazelnuts', 'nuts', 'cocoa without milk and hazelnuts'],
  ['hazelnuts', 'nuts', 'Sugar, free from milk and hazelnuts'],
  ['wheat', 'gluten', 'Sans lait, blé, sucre'],
] as const)('%s behind a "without" may be the last of the list, and count', (_, rule, text) =>
  expect(judgeText(rule, text)).toBe('breaks'),
);

describe('who a food is said not to be for is warned', () => {
  const cases: readonly (readonly [FoodRule, string])[] = [
    ['gluten', 'Rice. Not suitable for coeliacs'],
    ['gluten-free', 'Rice. Not suitable for celiacs.'],
    ['vegan', 'Rice. Not suitable for vegans'],
    ['vegan', 'Rice. Not suitable for vegetarians'],
    ['vegetarian', 'Rice, salt. Not suitable for vegans or vegetarians.'],
    ['vegan', 'Rice. Suitable for vegetarians but not vegans.'],
    ['vegan', 'Rice. Unsuitable for vegans'],
    ['vegan', 'Rice. Vegan: no'],
    ['gluten', 'Rice. Not suitable for children, coeliacs or vegans'],
    ['milk', 'Rice. Not suitable for milk allergy sufferers.'],
    ['milk', 'Rice. Unsuitable for lactose intolerant people'],
    ['nuts', 'Rice. Not suitable for nut allergy sufferers due to manufacturing methods.'],
    ['vegan', 'Reis. Nicht für Veganer geeignet'],
    ['vegan', 'Reis. Für Veganer nicht geeignet.'],
    ['gluten', 'Reis. Nicht geeignet für Menschen mit Zöliakie'],
    ['gluten', 'Reis. Für Zöliakiebetroffene ungeeignet.'],
    ['vegan', 'Riz. Ne convient pas aux végétaliens'],
    ['vegetarian', 'Riz. Ne convient pas aux végétariens'],
    ['gluten', 'Riz. Ne convient pas aux personnes cœliaques'],
    ['gluten', 'Arroz. No apto para celíacos'],
    ['vegan', 'Arroz. No apto para veganos'],
    ['gluten', 'Riso. Non adatto a celiaci'],
    ['vegan', 'Riso. Non adatto ai vegani'],
    ['vegan', 'Rijst. Niet geschikt voor veganisten.'],
    ['gluten', 'Rijst. Ongeschikt voor mensen met coeliakie.'],
    ['vegan', 'Ryż. Nie nadaje się dla wegan'],
    ['vegan', 'Ris. Inte lämplig för veganer'],
    ['vegan', 'Ris. Ikke egnet for veganere'],
    ['vegan', 'Arroz. Não adequado para veganos'],
    ['vegetarian', '大米。不适合素食者'],
    ['vegan', 'أرز. غير مناسب للنباتيين'],
    ['kosher', 'Rice. Not kosher'],
  ];
  test.each(cases)('%s: %s', (rule, text) => expect(judgeText(rule, text)).toBe('breaks'));
  test('traces allowed or not', () =>
    expect(judgeText('milk', 'Rice. Not suitable for milk allergy sufferers.', true)).toBe('breaks'));
});

describe('who a food is said to be for is not warned', () => {
  test.each([
    ['vegan', 'Rice. Suitable for vegans.'],
    ['vegetarian', 'Rice. Suitable for vegetarians.'],
    ['vegetarian', 'Rice. Suitable for vegetarians but not vegans.'],
    ['vegetarian', 'Rice. Not suitable for vegans.'],
    ['gluten', 'Rice. Suitable for coeliacs.'],
    ['vegan', 'Rice. Not recommended for children. Suitable for vegans'],
    ['vegan', 'Reis. Für Veganer und Vegetarier geeignet.'],
    ['vegetarian', 'Reis. Für Vegetarier, nicht für Veganer geeignet.'],
    ['vegan', 'Riz. Convient aux végétaliens.'],
  ] as const)('%s: %s', (rule, text) => expect(judgeText(rule, text)).toBe('fine'));
});
