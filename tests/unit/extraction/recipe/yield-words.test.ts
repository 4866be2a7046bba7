import { expect, test } from 'vitest';
import { yieldPart } from '../../../../utils/extraction/recipe/yield-words';

test.each([
  ['Bake for 25-30 minutes'],
  ['Cook for 2 to 3 minutes.'],
  ['Simmer for 8 - 10 min'],
  ['Bake for 1 ½ hours'],
  ['Für 30–40 Minuten backen'],
  ['pour 2 à 3 minutes'],
  ['Blend for 20 seconds'],
  ['Keeps for 2 weeks'],
  ['Für 2 Wochen haltbar'],
  ['Freeze for 3 months'],
  ['This makes the dough rise 2 times'],
  ['For 1 tablespoon butter'],
  ['Für 4 EL Öl'],
  ['4.5 stars for 12 reviews'],
])('“%s” says nothing of how many eat', (text) => {
  expect(yieldPart(text)).toBeNull();
});

test.each([
  ['Serves 4 to 6', 'Serves 4 to 6'],
  ['Serves 4 - 30 min', 'Serves 4 - 30 min'],
  ['Für 2-3 Personen', 'Für 2-3 Personen'],
  ['for 4', 'for 4'],
  ['Makes 12 mini muffins', 'Makes 12 mini muffins'],
  ['Prep time: 10 minutes, serves 6', 'serves 6'],
])('“%s” does, in “%s”', (text, part) => {
  expect(yieldPart(text)).toBe(part);
});
