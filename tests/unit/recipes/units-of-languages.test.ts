import { describe, expect, test } from 'vitest';
import { recipeWishes } from '../../../utils/recipes/recipe-wishes';

const namesIn = (line: string) => recipeWishes([line], 1).map(({ text }) => text);

describe('units of more languages are no part of the name', () => {
  test.each([
    ['2 spsk. sukker', 'sukker'],
    ['1 dåse kokosmælk', 'kokosmælk'],
    ['3 fed hvidløg', 'hvidløg'],
    ['1 bundt persille', 'persille'],
    ['2 ss smør', 'smør'],
    ['4 båter hvitløk', 'hvitløk'],
    ['0,5 potte basilikum', 'basilikum'],
    ['1 kruka dill', 'dill'],
    ['2 rkl hunajaa', 'hunajaa'],
    ['1 prk tomaattimurskaa', 'tomaattimurskaa'],
    ['1 ripaus suolaa', 'suolaa'],
    ['2 lžíce oleje', 'oleje'],
    ['3 stroužky česneku', 'česneku'],
    ['1 svazek petržele', 'petržele'],
    ['2 ek olaj', 'olaj'],
    ['1 tk só', 'só'],
    ['6 gerezd fokhagyma', 'fokhagyma'],
    ['1 csokor kapor', 'kapor'],
    ['1 colher (sobremesa) de mostarda', 'mostarda'],
    ['1 tablete de caldo', 'caldo'],
    ['1 q.b. pimenta', 'pimenta'],
    ['1 grappolo di uva', 'uva'],
    ['1 pot of clotted cream (227ml)', 'clotted cream'],
  ])('“%s”', (line, name) => expect(namesIn(line)).toEqual([name]));

  test.each([
    ['6 db burgonya', 'burgonya', 6],
    ['2 unid. cebola', 'cebola', 2],
    ['3 unit(s) spring onion', 'spring onion', 3],
    ['4 ks mrkve', 'mrkve', 4],
  ])('“%s” is counted', (line, text, count) =>
    expect(recipeWishes([line], 1)).toMatchObject([{ text, count }]),
  );
});

describe('signs around a line are no part of it', () => {
  test.each([
    ['♥生クリーム 100ml', ['生クリーム']],
    ['※鶏もも肉 500g前後', ['鶏もも肉']],
    ['♪カレー粉 大さじ1と1/2', ['カレー粉']],
    ['2 tbsp soy sauce\u2063', ['soy sauce']],
    ['1 cup tahini*', ['tahini']],
    ['1/2 tsp chilli sauce.', ['chilli sauce']],
    ['2 cups flour (or rye (see the notes))', ['flour']],
    ['1 tsp thyme (dried (or fresh, if there is some', ['thyme']],
    ['Optional: 2 teaspoons brandy', ['brandy']],
    ['Opcional: 1 ramita de perejil', ['perejil']],
    ['1 i 1/2 łyżeczki kminku', ['kminku']],
    ['1 Knoblauchzehe (geschält)', ['Knoblauchzehe']],
    ['2 * 50 g fromage frais', ['fromage frais']],
    ['Scant 2/3 cup (60g) rolled oats', ['rolled oats']],
    ['Plm. 750 gram spitskool', ['spitskool']],
    ['1 cup *oat flour', ['oat flour']],
  ])('“%s”', (line, names) => expect(namesIn(line)).toEqual(names));
});
